/**
 * Given names common in English-language news, lower case, parted by space. They tell a person's name from other
 * names, and he from she; a name that is missing costs only certainty.
 */

/** Usually of men. */
export const maleNames = `aaron abdallah abdul abdullah abe abel abraham adam adolfo agustin ahmad ahmed aidan al
  alain alan alasdair alastair albert alberto alden aldo aldous alec alejandro alejo aleksandr alessandro alexander
  alexei alf alfonso alfred alfredo alistair allan allen alonzo alphonse alton alvaro alvin ambrose amir amit amos
  anand anatoly anders andre andreas andrei andrew andy angelo angus anil ansel anthony antoine anton antonio anwar
  archibald archie arjun arlo armand armando arne arnie arnold arsenio artem arthur arturo arun arvind aryeh asher
  ashok asif atul augusto augustus aurelio austin avigdor axel baptiste barnabas barnaby barney barrett barry bart
  bartholomew barton bashar basil behrouz ben benedict benicio benito benjamin bennett bennie benny benoit benoît bernard
  bernardo bernie bert bertie bertrand bilal bill billy bjorn bjørn blaine blake bo bob bobby boris boyd brad bradford
  bradlee bradley brady bram brandon brannon brant braxton brendan brendon brennan brent brett brian brock broderick
  brodie bronson bruce bruno bryan bryant bryon buddy burt byron byung caleb calum calvin carl carlo carlos carlton
  carmine cary caspar cecil cedric cem cesar cesare chad charles charlie chase chester chet chinedu christian
  christopher chuck clarence clark claude claudio clay clayton clem clemens cliff clifford clifton clint clive clyde
  cody colby cole colin colm connor conor conrad cordell corey cormac cornelius cory craig cristobal curtis cyril
  cyrus damian damien damon dan daniel dante dario darius dariush darrell darren darrin darryl daryl dashiell dave
  david davy declan deepak delbert demetrius denis dennis denny denzel derek derrick desi desmond dexter dick dickie
  diego dieter dietrich dimitri dimitris dinesh dino dirk dmitri dmitriy dmitry dmytro domenic domenico domingo
  dominic dominick don donal donald donnie donny donovan doug douglas doyle duane duncan dustin dwayne dwight dylan
  eamon eamonn earl earle earnest ebenezer ed eddie edgar edgardo edison edmond edmund edoardo eduardo edward edwin
  efrain efraín egbert eitan eldon eli elias elijah elliot elliott elmer elroy elvis elwood emanuel emeka emil emile
  emiliano emilio emmanuel emmett emory emre enoch enrique enzo ephraim erasmo eric erick erik ernest ernesto ernie
  ernst errol ervin esau esteban ethan etienne eugene eugenio evan everett evgeny ezekiel ezequiel ezra fabian fabio
  faisal farhad faron fausto federico felix ferdinand fergal fergus fernand fernando fidel filip finn flavio fletcher
  florian floyd forrest francisco franco francois frank frankie franklin franklyn franz fred freddie frederic
  frederick fredric fredrik friedrich fritz gabe gabriel galen gareth garrett garry garth gary gaston gavin gene geoff
  geoffrey geoffry george georges geraint gerald gerard gerardo gerhard gerry gideon gil gilbert gilberto giles gilles
  gino giorgio giovanni giuseppe glen glenn gonzalo gopal goran gordon gottfried graeme graham grant granville greg
  gregg gregorio gregory grigory grover guido guillaume guillermo gunnar gunther gus gustav gustave gustavo guy gyorgy
  hakeem hal halvor hamad hamid hamish hamza hank hanns hans harish harlan harland harley harold harry haruki harvey
  hassan hector heinrich helmut henning henri henrik henry herb herbert heriberto herman hernan hershel hideo hiram
  hiroshi hisham hobart holger homer horace horacio horst hossein howard howie hubert huey hugh hugo hugues humberto
  hussein huw iain ian ibrahim ibrahima ignacio ignatius ignatz igor ike ilya imran ingmar ira irv irvin irving irwin
  isaac isaiah isaias isidore isidro ismael ismail istvan ivan ivar ivo jaap jabari jack jacob jacques jaime jake
  jakob jalal jamal james jan jared jarek jaroslaw jarrett jarrod jarvis jason jasper jaume javad javier jay jayson
  jed jeff jefferey jeffrey jens jerald jeremiah jeremy jermain jermaine jerod jerome jerry jesse jethro jim jimmy
  joachim joakim joaquim joaquin joe joel joey johan johann john johnny jomo jon jonah jonas jonathan jonny jordi jorg
  jorge jose josef joseph josh joshua josiah juan judd jude jules julian julio julius jun jurg jürg jurgen jürgen justin
  justus kai kareem karim karl karsten kasper keenan keenen keir keith kelvin kemal ken kendrick kenji kenneth kenny
  kent kenton kerem kermit kevin khaled khalid kieran kieron kip kirk klaus klemens kofi kojo konrad konstantin
  kristian kristof kristopher kurt kurtis kwabena kwame kwesi kyle kyrylo lachlan lamar lamont lance lanny larry lars
  laszlo laurence laurent lawrence lawton leander leandro lech leif leland lemuel len lennart lenny leo leon leonard
  leonardo leonid leopold leroy lester leszek levi liam linus lionel lloyd lluis logan lon lonnie lonny lorcan loren
  lorenzo lorne lothar lou louis lowell luc luca lucas lucian luciano lucien lucio ludovic ludwig luigi luis luka
  lukas luke luther lyle lyman lyndon maciej mack magnus mahesh mahmoud maks malcolm manfred manmohan manny manoj
  manuel marc marcel marcelino marcelo marcin marco marcos marcus marek mariano mario mark markus marlin marlon
  marshall marten martin marty martyn marv marvin marwan mason massimo mathew mathias mathieu matias mats matt matteo
  matthew matthias matthieu mattias maurice mauricio maurizio maury max maxim maximilian maxwell maynard mehdi mehmet
  mel melvin melvyn merle merrill merv mervyn micah michael micheal michel mick mickey miguel mikael mike mikel mikey
  mikhail miklos milan miles milos miloš milton miroslav mitch mitchell mohamad mohamed mohammad mohammed mohsen monte
  monty mordecai mordechai morris mort morten morton moses moshe muhammad mukesh murat murray mustafa mustapha mykola
  myles myron nabil nadir nando napoleon narendra nasser nat nate nathan nathanial nathaniel naveen nawaz neal ned
  neil nels nelson nestor nevin niall nicholas nick nicklas nico nicolai nicolas niels nigel nikhil niklas nikola
  nikolai nils nitin noah nolan norbert norm norman octavio octavius odell olaf ole oleg oleksandr oliver olivier
  ollie olu omar omari omer oren orhan orin orlando orrin orson orville osama oscar osman osvaldo oswald otis otto
  owen pablo padraig paolo pascal pasquale patricio patrick patrik paul paulino paulo pavel pavlo pedro percival percy
  perry pete peter petro phil philip philipp philippe phillip phineas pierce pierre pieter pietro piotr piyush placido
  pradeep prakash prescott preston qasim quentin quincy quinton rafael rafe rafiq raheem rahul raimundo rainer raj
  rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramsey ramzi rand randal randall randolph randy raoul raphael
  rasheed rashid raul ravi ravindra ray raymon raymond raymundo reece reg reggie reginald reinaldo reinhold remi remy
  rene renny reuben reuven rex reza rhett rhys ricardo rich richard richie rick ricky rico ritchie riyad roald rob
  robbie robert roberto rocco rocky rod roderic roderick rodger rodney rodolfo rodrigo roel rogelio roger rogerio rogério
  rohan rohit roland rolando rolf rolland romain roman romeo ron ronald ronan ronnie ronny roscoe ross roy ruairi
  ruben rubén rudolf rudolph rudy rufus rune rupert ruslan russ russell rusty ruud ryan sachin saeed sal salim salman
  salvador salvatore sami samir sammie sammy samuel sancho sandeep sandro sanford sanjay santiago satish satoshi saud
  saul scott sean sebastian sebastien segun serge sergei sergey sergio seth severin seymour shane shashi shaun shayne
  sheldon sherman sherrod sherwin sherwood shimon shinzo shlomo sid siddharth sigfried sigmund sigurd silas silvio
  simeon simon slobodan solomon spencer spiro stan stanislav stanley stefan stefano steffen stellan stephan stephane
  stéphane stephen steve steven stevie stewart strom stu stuart subhash sudhir sunil suresh sven syd sylvain sylvester
  szymon tad tadeusz takashi talal tarek tariq taro tavis ted tedd teddy teodor terence terrance terrell terrence
  thabo thad thaddeus theo theodor theodore thierry thom thomas thorsten thurman tiago tim timmy timo timothy tito
  tobias tobin toby todd tom tomas tomasz tommy tony toshiro travis trent trenton trevor trey tristan troy tucker
  tunde ty tyler tyrone ugo ulf ulrich ulysses uri uriel uwe vaclav valentin valentino valeriy vance vasile vasily
  vasyl vaughn vern vernon vic vicente vicenzo victor vijay vikram viktor vince vincent vinny vinod virgil vito vivek
  vlad vladimir vladislav volodymyr wade waleed walid wallace wally walt walter warren waylon wayne wendel wendell
  werner wes wesley wilber wilbert wilbur wiley wilfred wilfrid wilhelm willem william willie willis wilton wim
  winfield winfred winfried winston wojciech wolfgang woodie woodrow woody wyatt xander xavier yahya yair yannick
  yasser yitzhak yohannes yosef yoshi yousef youssef yuki yuri yusef yusuf yves yvon zach zachariah zachary zack zane
  zayed zbigniew zeke zev ziad zoltan zoltán zoran zvi`;

/** Usually of women. */
export const femaleNames = `abby abena abigail ada adaeze addie adela adelaide adele adeline aditi adriana adrianna
  adrianne adrienne agatha agnes aida aileen ailsa aimee ainsley aisha aisling akiko akosua alana alanna alba alberta
  alejandra alessandra aleta alexa alexandra alexandria alexia alexis alice alicia alida alina alison alissa allegra
  allie allison alma althea alyson alyssa amaka amal amalia amanda amara amber amelia amelie amena amie amina amira
  amy ana anabel anabelle ananya anastasia andie andra angela angelica angelina angeline angelique angie anika anita
  anja anjali ann anna annabel annabelle annalise anne anneke anneli anneliese annette annie annmarie anthea
  antoinette antonia anya aparna arabella ariana arlene aruna asha ashleigh ashley astrid athena audra audrey augusta
  aung aurelia aurora ava avis babette babs barb barbara barbie barbra bea beate beatrice beatrix beatriz becca becky
  belinda bella benazir berenice bernadette bernadine bernice bertha beryl bess bessie beth bethany betsy bette bettie
  bettina betty bettye beulah beverley beverly bianca billie birdie birgit birgitta blanca blanche blythe bobbi bobbie
  bonita bonnie brandi brandy breanna brenda briana brianna bridget bridgette brigid brigitta brigitte britney
  brittany brittney brooke brynn caitlin caitlyn calista camila camilla camille candace candice cara carina carissa
  carla carlene carley carlotta carly carmela carmen carol carolann carole carolina caroline carolyn carolyne carrie
  caryn cassandra catalina catarina cate caterina catherine cathie cathleen cathy cecelia cecile cecilia cecilie
  cecily celeste celia celina celine chantal charlene charlotte charmaine chelsea chelsey cher cheri cherie cheryl
  chiara chimamanda chioma chloe chrissie christa christen christi christiane christina christine christy chrystal
  ciara cicely cindi cindy claire clara clarice clarissa claudia claudine clementine cleo coleen colette colleen
  concepcion concetta connie constance consuelo cora corazon cordelia coretta corinne cornelia corrine courteney
  courtney cristina crystal cyndi cynthia dahlia daisy damaris danette danica daniela daniella danielle danika daphne
  dara darla darlene davina dawn dayna deana deanna deanne deb debbi debbie debby debora deborah debra dede deena
  deepa deidre deirdre delia delilah della delores delphine demi dena denice denise desiree diana diane diann dianna
  dianne dina dinah dionne divya dixie dolly dolores dominique donatella donna dora doreen doris dorothea dorothee
  dorothy dottie dulce eartha edie edith edna edwina effie eileen ekaterina elaine elana elayne eleanor eleanora elena
  eleni eleonora elfriede elina elinor elisa elisabet elisabeth elisabetta elise elissa eliza elizabeth elke ella
  ellen ellie elly eloise elsa elsie elspeth elvira emilia emily emma emmeline enid erica ericka erika erin erma
  ernestine esmeralda esperanza estella estelle esther ethel etta eudora eugenia eugenie eula eulalia eunice eva
  evangeline eve evelina evelyn evie evita faith fannie fanny farah farrah fatima fatma fay faye federica felicia
  felicity fernanda fiona fleur flo flora florence folake frances francesca francine franny freda frederika freya
  frieda funmilayo gabriela gabriella gabrielle gail galina gayatri gayle geena geeta gemma gena genevieve genna
  georgette georgia georgina geraldine gerda geri germaine gertie gertrude gia gianna gigi gilda gillian gina ginger
  ginny giorgia gisela gisele giselle gita giulia gladys glenda glenna glennis glenys gloria glynis golda goldie graca
  grace greta gretchen gretel guadalupe gudrun guinevere gwen gwendoline gwendolyn gwyneth hala hallie hanan hanna
  hannah harriet harriett hattie hayley hazel heather hedda hedwig hedy heidi heike helen helene helga heloise
  henrietta henriette hermione hester hettie hilary hilda hilde holli holly hope hortense ida ilana ilene
  iliana ilona ilse ilyse iman imani imelda imogen imogene ina indira indu ines inez inga inge ingeborg ingrid iona
  irene irina iris irma isabel isabella isabelle isadora isobel ivana ivonne ivy jacinda jaclyn jacqueline jacquelyn
  jacqui jada jana janae jane janelle janet janette janice janie janine jasmin jasmine jaya jayne jeana jeanette
  jeanie jeanine jeanna jeanne jeannette jeannie jeannine jenifer jenna jennie jennifer jenny jeri jerri jerrie
  jessica jewel jill jillian jo joan joana joanie joann joanna joanne jocelyn jodi jodie joelle joellen johanna jolene
  jolie joni josefa josefina josephine josie joyce juana juanita judi judie judith judy julia juliana julianna
  julianne julie juliet juliette justine kacey kaitlin kaitlyn kaja kaley kamila kara karen kari karin karina karla
  karolina katarina katarzyna kate katelyn katerina katharine kathe katherine katheryn kathi kathie kathleen kathrine
  kathryn kathryne kathy kati katie katja katrina katy katya kavita kaye kayla kaylee kayleigh keely keiko keira
  kellie kelsey kendra keri kerri kerstin khadija kiki kimberly kira kirsten kirstie kirstin kitty krista kristal
  kristen kristi kristie kristin kristina kristine kristy krystal krysten krystyna ksenia kyla kylie lacey ladonna
  laila lakshmi lamia lana lara larisa larissa lata latasha latisha latoya laura laurel lauren lauri laurie laverne
  lavinia layla leah leandra leann leanna leanne leela leigh leila lela lena lenora lenore leona leonor leonora
  leontyne leticia letitia letty lexi leyla libby lidia lila lilian liliana lillian lilly lily lina linda lindy ling
  linnea lisa lisbeth lise lissa lita liv livia liz liza lizbeth lizzie lois lola lolita lona lora lorelei lorena
  lorene loretta lori lorie lorinda lorna lorraine lotte lottie louella louisa louise lourdes lubna lucia luciana
  lucie lucila lucille lucinda lucretia lucy ludmila luella luisa lula lulu lupe luz lydia lyla lynda lyndsey lynette
  lynn lynne lynnette lynsey lyudmila mabel maddie madeleine madeline madelyn madhuri madison mae magda magdalena
  maggie maha maia maisie makiko malak mamie mamta mandy manju manuela mara marcela marcella marci marcia marcie marcy
  margaret margarete margaretha margarita margaux marge margery margie margo margot mari maria mariam mariana mariann
  marianna marianne maribel marie mariel mariella marietta marika marilee marilyn marilynn marina marine marisa
  marisol marissa marjorie marjory marla marlena marlene marnie marsha marta martha martina marva mary marya maryam
  maryann maryanne marybeth maryellen maryjane marylou mathilda matilda matilde maude maura maureen mavis maxine maya
  meagan meaghan meena meera meg megan meghan mei melanie melba melina melinda melissa melodie mercedes meredith
  merilee mia michaela micheline michelle michiko micki mika mila mildred milena millicent millie mimi mina mindy
  minerva minna minnie mira miranda mireille miriam missy mitzi moira mollie molly mona monica monique morena morgana
  muriel myra myriam myrna myrtle nabila nadezhda nadia nadine nadja najat nan nanci nancy nandini nanette nannie
  naoko naomi natacha natalia natalie natalya natasha nathalie nawal neha nell nellie nelly nettie neva ngozi nicki
  nicola nicole nicolette nikki nina nirmala nita nkechi noelle noemi nona nora norah noreen norene noriko norma noura
  nydia octavia odetta odette odile ofelia oksana olga olive olivia olympia oona ophelia ottilie padma paige paloma
  pam pamela pamella pammy pansy paola patricia patti patty paula paulette paulina pauline pearl peggie peggy penelope
  penny perla petra petronella philippa phillis phoebe phyllis pilar pippa polina polly pooja portia preeti priscilla
  priti priya prudence prue queenie rachael rachel rachele rachelle radha raina raisa ramona randi rania raquel rasha
  reba rebecca rebekah reem regan regina reiko reina rekha rena renae renata renee renée rhea rhoda rhona rhonda ricki
  rikki rima rina rita ritu riva robbin roberta robyn rochelle romy rona ronda ronna rosa rosalia rosalie rosalina
  rosalind rosaline rosalyn rosamund rosana rosanna rosanne rosario rose roseann roseanna roseanne rosella roselyn
  rosemary rosetta rosie rosina roslyn rowena roxana roxane roxanna roxanne roxie rubina ruby ruth ruthann ruthie
  sabina sabine sabrina sachiko sadie safia sakura sallie sally salma salome salwa samantha samara samia samira sandi
  sandra sanna saoirse sara sarah sari saskia saundra savita sawsan scarlett seema segolene ségolène selena selene selina selma
  serafina serena shaina shana shanda shanna shanta shari sharla sharlene sharon sharron shauna shawna shayla sheena
  sheila shelia shelley shelly sheree sheri sherie sherri sherrie sherry sherryl sheryl shilpa shirin shirley shonda
  shoshana shreya sibyl sienna sigrid silvana silvia simona simone siobhan smita sofia sofie solange sondra sonia
  sonja sonya sophia sophie soraya stacey staci stacia stacie starla stefani stefania stefanie steffi stella stephanie
  sue suellen suha sujata sunita susan susana susann susanna susannah susanne susette sushma susi susie susy suzan
  suzann suzanna suzanne suze suzette suzi suzie svetlana sybil sylvia sylvie tabitha talia tamar tamara tamera tami
  tamika tammy tamra tania tanisha tanya tara taryn tasha tatiana tatum tatyana tawana telma teodora teresa teri terri
  terrie tess tessa tessie thea thelma theodora theresa therese thomasina tia tiffani tiffany tilda tillie tina tomoko
  toni tonia tonya tori tova traci tracie tracy tricia trina trish trisha trixie trudi trudie trudy twyla ulla ulrike
  una ursula usha ute valarie valentina valeria valerie valérie valery vandana vanessa velma vera verla verna veronica
  veronique vesna vicki vickie vicky victoria vidya viki vilma viola violet virginia vivian viviane vivien vivienne
  wafa waltraud wanda wangari wanjiru wendi wendy whitney wilhelmina willa wilma winifred winnie winona wynonna
  xiaoling ximena yael yasmin yasmine yekaterina yelena yesenia yetta yoko yolanda yolande yoshiko ysabel yuko yulia
  yvette yvonne zadie zahra zainab zandra zeina zeinab zelda zelma zita zoe zora`;

/** Of either. */
export const sharedNames = `adrian alex ali andrea ariel ashton avery blair cameron casey chris dale dana drew gale hayden jackie jamie jean
  jessie jordan kelly kerry kim lee leslie lindsay lindsey marion ming mo morgan noor pat quinn reese riley robin
  rory sam sandy shannon shawn sidney skyler stacy sydney taylor terry tracey wei yi`;
