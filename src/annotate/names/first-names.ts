/**
 * Given names common in English-language news, lower case, parted by space. They tell a person's name from other
 * names, and he from she; a name that is missing costs only certainty.
 */

/** Usually of men. */
export const maleNames = `aaron abdallah abdul abdullah abe abel abraham adam adolfo agustin ahmad ahmed aidan al
  alain alan albert alberto alden aldo alec alejandro aleksandr alessandro alexander alexei alfonso alfred alfredo
  alistair allan allen alonzo alton alvaro alvin ambrose amir amit amos anand anatoly anders andre andreas andrei
  andrew andy angelo angus anil ansel anthony antoine anton antonio anwar archie arjun armand armando arnie arnold
  arsenio artem arthur arturo arun arvind aryeh asher ashok asif atul augusto augustus austin avigdor axel baptiste
  barney barrett barry bart bartholomew bashar basil behrouz ben benedict benicio benito benjamin bennett bennie
  bernard bernie bertie bertrand bilal bill billy bjorn blaine blake bo bob bobby boris boyd brad bradford bradley
  brady brandon brant brendan brennan brent brett brian brock bruce bruno bryan bryant buddy burt byron byung caleb
  calvin carl carlo carlos carlton cary cecil cedric cem cesar chad charles chase chester chinedu christian
  christopher chuck clarence clark claude claudio clay clayton cliff clifford clifton clint clive clyde cody cole
  colin connor conor conrad cordell corey cornelius cory craig curtis cyril cyrus damian damien damon dan daniel dante
  darius dariush darrell darren darrin darryl daryl dashiell dave david davy declan deepak demetrius dennis denny
  denis denzel derek derrick desi desmond dexter dick dickie diego dieter dinesh dino dirk dmitri dmitriy dmitry dmytro
  domenic domingo dominic don donald donnie donovan doug douglas doyle duane duncan dustin dwight dylan eamon earl
  earle ebenezer ed eddie edgar edgardo edison edmund eduardo edward edwin efrain eldon eli elias elijah elliot
  elliott elmer elvis emeka emile emilio emmanuel emmett emre enrique enzo ephraim erasmo eric erick erik ernest
  ernesto ernie errol ervin esteban ethan etienne eugene evan everett ezekiel ezra fabian fabio faisal farhad fausto
  federico felix ferdinand fergus fernand fernando finn fletcher floyd forrest francisco franco francois frank frankie
  franklin franz fred freddie frederic frederick fredrik friedrich fritz gabe gabriel gareth garrett garry garth gary
  gaston gavin gene geoff geoffrey george gerald gerard gerardo gerhard gerry gideon gil gilbert gilberto gino giorgio
  giovanni giuseppe glen glenn gonzalo gopal goran gordon graham grant greg gregg gregory grover guido guillermo
  gunnar gus gustav gustavo guy gyorgy hal hamad hamid hamza hank hans harish harlan harley harold harry haruki harvey
  hassan hector heinrich helmut henri henry herb herbert herman hernan hiram hiroshi hisham holger homer horace
  horacio hossein howard howie hubert huey hugh hugo humberto hussein ian ibrahim ignacio igor ike ilya imran ira
  irvin irving irwin isaac isaiah isaias ismael ismail istvan ivan ivo jaap jabari jack jacob jacques jaime jake jakob
  jalal jamal james jan jared jaroslaw jarrett jarvis jason jasper jaume javad javier jay jed jeff jefferey jeffrey
  jens jerald jeremiah jeremy jermaine jerod jerome jerry jesse jim jimmy joachim joakim joaquim joaquin joe joel joey
  johan john johnny jomo jon jonah jonas jonathan jordi jorge jose josef joseph josh joshua josiah juan judd jude
  jules julian julio julius jun jurgen justin jürgen kai kareem karim karl karsten keenan keenen keir keith kelvin
  kemal ken kendrick kenji kenneth kenny kent kenton kerem kermit kevin khaled khalid kieran kip kirk klaus kofi kojo
  konstantin kristian kristof kristopher kurt kurtis kwabena kwame kwesi kyle kyrylo lamar lamont lance lanny larry
  lars laszlo laurence laurent lawrence lawton leander lech leif leland len lenny leo leon leonard leonardo leonid
  leopold leroy lester levi liam linus lionel lloyd logan lon lonnie loren lorenzo lou louis lowell luc luca lucas
  lucian lucio ludwig luigi luis luka lukas luke luther lyle lyndon mack magnus mahesh mahmoud malcolm manmohan manny
  manoj manuel marc marcel marcelino marcelo marcin marco marcos marcus mariano mario mark markus marlin marlon
  marshall martin marty marv marvin marwan mason mathew mathias mathieu matt matteo matthew matthias maurice mauricio
  maury max maxim maxwell maynard mehdi mehmet mel melvin merle merrill micah michael micheal michel mick mickey
  miguel mikael mike mikey mikhail milan miles milos milton miroslav mitch mitchell mohamad mohamed mohammad mohammed
  mohsen monte mordechai morris mort morton moses moshe muhammad mukesh murat murray mustafa mustapha mykola myron
  nabil nadir napoleon narendra nasser nat nate nathan nathaniel naveen nawaz neal ned neil nelson nestor niall
  nicholas nick nicklas nicolas niels nigel nikhil niklas nikola nikolai nils nitin noah nolan norbert norm norman
  octavio olaf ole oleg oleksandr oliver olivier ollie olu omar omari orhan orlando orrin orville osama oscar osman
  osvaldo oswald otis otto owen pablo paolo pascal patricio patrick patrik paul paulo pavel pavlo pedro percival percy
  perry pete peter petro phil philip philippe phillip pierce pierre pieter piotr piyush placido pradeep prakash
  prescott preston qasim quentin quincy quinton rafael rafiq raheem rahul rainer raj rajesh rajiv rakesh ralf ralph
  ramesh ramiro ramon ramsey ramzi rand randal randall randy raoul raphael rasheed rashid raul ravi ravindra ray
  raymond raymundo reggie reginald reinhold remy reuben reuven rex reza rhett rhys ricardo rich richard richie rick
  rico ritchie riyad roald rob robbie robert roberto rocco rocky rod roderick rodney rodolfo rodrigo rogelio roger
  rohan rohit roland rolando rolf roman romeo ron ronald ronan ronnie roscoe ross roy ruben rubén rudy rufus rupert
  ruslan russ russell rusty ruud ryan sachin saeed salim salman salvador salvatore sami samir sammy samuel sancho
  sandeep sanford sanjay santiago satish satoshi saud saul scott sean sebastian sebastien segun serge sergei sergey
  sergio seth shane shashi shaun sheldon sherman sherrod shimon shinzo shlomo sid siddharth sigmund silas simon
  slobodan solomon spencer spiro stan stanislav stanley stefan stefano steffen stephan stephane stephen steve steven
  stewart strom stuart subhash sudhir sunil suresh sven sylvain sylvester tad tadeusz takashi talal tarek tariq taro
  tavis ted teddy terence terrance terrell terrence thabo thad thaddeus theo theodore thom thomas thorsten tim timmy
  timothy tito tobias toby todd tom tomas tommy tony toshiro travis trent trevor trey tristan troy tucker tunde ty
  tyler tyrone ulrich ulysses uri vaclav valeriy vance vasily vasyl vaughn vern vernon vicente victor vijay vikram
  viktor vince vincent vinny vinod virgil vito vivek vlad vladimir vladislav volodymyr wade waleed walid wallace wally
  walt walter warren wayne wendell werner wes wesley wilbur wiley wilfred wilhelm willem william willie willis
  winfield winfred winston wolfgang woodrow woody wyatt xavier yahya yair yannick yasser yitzhak yohannes yosef yoshi
  yousef youssef yuki yuri yusef yusuf yves zach zachariah zachary zack zane zayed zeke zev ziad zoltan zoran zvi`;

/** Usually of women. */
export const femaleNames = `abby abena abigail ada adaeze addie adela adelaide adele aditi adriana adrienne agatha
  agnes aida aileen aimee aisha akiko akosua alana alberta alejandra alessandra alexa alexandra alexandria alexia
  alexis alice alina alison alissa allison alma althea alyssa amaka amal amanda amara amber amelia amena amie amina
  amira amy ana anabel ananya anastasia andie angela angelina angelique angie anika anita anja anjali ann anna annabel
  annabelle annalise anne anneke anneliese annette annie antoinette antonia anya aparna ariana arlene aruna asha
  ashleigh ashley astrid athena audrey augusta aung aurora ava avis barb barbara barbra bea beate beatrice beatriz
  becky belinda bella benazir berenice bernadette bernadine bernice bertha bess bessie beth bethany betsy bettie
  bettina betty beulah beverly bianca billie birgit birgitta blanca blanche bobbie bonita bonnie brandi brandy breanna
  brenda briana brianna bridget brigid brigitte brittany brooke brynn caitlin caitlyn camila camille candace candice
  cara carissa carla carlene carlotta carly carmen carol carole carolina caroline carolyn carolyne carrie cassandra
  catalina catarina cate caterina catherine cathleen cathy cecile cecilia cecily celeste celia celina celine chantal
  charlene charlotte charmaine chelsea chelsey cherie cheryl chiara chimamanda chioma chloe christa christi christiane
  christina christine christy ciara cicely cindi cindy claire clara clarice clarissa claudia clementine colette
  concepcion connie constance consuelo cora corazon coretta corinne cornelia courteney courtney cristina crystal
  cynthia dahlia daisy daniela daniella danielle daphne darla darlene davina dawn deanna deb debbi debbie debby
  deborah debra dede deena deepa deidre deirdre delia della delores demi denise desiree diana diane dianna dianne dina
  divya dixie dolly dolores dominique donatella donna dora doris dorothea dorothee dorothy dottie dulce eartha edie
  edith edna edwina effie eileen ekaterina elaine elana eleanor eleanora elena eleni elinor elisa elisabeth elisabetta
  elise elissa eliza elizabeth elke ella ellen ellie eloise elsa elsie elspeth elvira emilia emily emma emmeline enid
  erica erika erin erma ernestine esmeralda esperanza estelle esther ethel etta eugenia eugenie eunice eva evangeline
  eve evelina evelyn evita faith fannie fanny farah fatima fatma fay faye federica felicia fernanda fiona fleur flora
  florence folake frances francesca francine freda freya frieda funmilayo gabriela gabriella gabrielle gail galina
  gayatri gayle geena geeta gemma genevieve georgette georgia georgina geraldine geri germaine gertrude gia gianna
  gigi gilda gillian gina ginger giorgia gisele giselle gita giulia gladys glenda glenna glenys gloria golda goldie
  graca grace greta gretchen guadalupe gudrun guinevere gwen gwendoline gwendolyn gwyneth hala hanan hanna hannah
  harriet hattie hayley hazel heather hedwig hedy heidi heike helen helene helga henrietta hermione hester hettie
  hilary hilda holly hope hortense ida ilana ilene iliana ilse ilyse iman imani imelda imogen ina indira indu ines
  inez inga inge ingeborg ingrid iona irene irina iris irma isabel isabella isabelle isobel ivana ivonne ivy jaclyn
  jacqueline jacquelyn jada jana janae jane janelle janet janette janice janie janine jasmin jasmine jaya jayne
  jeanette jeanie jeanine jeanne jeannette jeannie jenna jennie jennifer jenny jeri jerri jerrie jessica jewel jill
  jillian jo joan joana joanie joann joanna joanne jocelyn jodi johanna jolene jolie joni josefina josephine josie
  joyce juana juanita judi judie judith judy julia juliana julianna julianne julie juliet juliette justine kaitlin
  kaitlyn kaja kaley kamila kara karen kari karin karina karla karolina katarina kate katelyn katerina katharine kathe
  katherine kathi kathie kathleen kathrine kathryn kathy katie katja katrina katya kavita kaye kayla kayleigh keiko
  keira kellie kelsey kendra keri kerri kerstin khadija kiki kimberly kirsten kirstie kitty krista kristen kristi
  kristie kristin kristina kristine kristy krystal krysten ksenia kylie lacey lakshmi lamia lana lara larissa lata
  latoya laura laurel lauren lauri laurie lavinia layla leah leann leanne leela leigh leila lela lena lenora lenore
  leona leonor leonora leontyne leticia letitia lexi leyla lila lilian liliana lillian lilly lily lina linda lindy
  ling lisa lisbeth lise lissa liv liz liza lizzie lois lola lora lorena lorene loretta lori lorna lorraine lottie
  louella louisa louise lourdes lubna lucia lucie lucille lucinda lucretia lucy ludmila luisa lula lulu lupe luz lydia
  lyla lynda lynette lynn lynne lynnette lyudmila mabel madeleine madeline madhuri madison mae magda magdalena maggie
  maha maia maisie makiko malak mamie mamta mandy manju manuela mara marcella marcia marcy margaret margarete
  margaretha margarita margaux margery margie margo margot mari maria mariam mariana marianne marie mariel mariella
  marietta marika marilyn marilynn marina marine marisa marisol marissa marjorie marjory marla marlena marlene marnie
  marsha marta martha martina marva mary maryam maryann maryanne marybeth maryellen mathilda matilda maude maura
  maureen mavis maxine maya meena meera meg megan mei melanie melba melinda melissa mercedes meredith mia michaela
  micheline michelle michiko mika mila mildred millicent millie mimi mina mindy minerva minna minnie mira miranda
  mireille miriam missy mitzi moira mollie molly mona monica monique morgana muriel myra myrna myrtle nabila nadezhda
  nadia nadine najat nan nancy nandini nanette naoko naomi natacha natalia natalie natasha nathalie nawal neha nell
  nellie nelly nettie neva ngozi nicki nicola nicole nicolette nikki nina nirmala nkechi noelle noemi nora norah
  noreen noriko norma noura nydia octavia odette odile oksana olga olive olivia olympia ophelia padma paige paloma pam
  pamela pamella pansy paola patricia patti patty paula pauline pearl peggy penelope penny petra petronella phoebe
  phyllis pilar polina polly pooja portia preeti priscilla priti priya prudence queenie rachael rachel rachelle radha
  raina raisa ramona rania raquel rasha reba rebecca reem regan regina reiko reina rekha rena renata renee rhea rhoda
  rhonda ricki rikki rima rina rita ritu robbin roberta robyn rochelle romy rona ronda ronna rosa rosalie rosalind
  rosalyn rosanna rosanne rosario rose roseanne roselyn rosemary rosetta rosie roslyn rowena roxana roxane roxanne
  rubina ruby ruth ruthie sabine sabrina sachiko sadie safia sakura sallie sally salma salome salwa samantha samia
  samira sandi sandra sanna saoirse sara sarah saskia savita sawsan scarlett seema selena selina selma serafina serena
  shaina shana shanna shanta sharlene sharon sharron shawna sheena sheila shelley shelly sheree sheri sherri sherrie
  sherry sheryl shilpa shirin shirley shonda shreya sibyl sienna sigrid silvia simona simone siobhan smita sofia
  solange sondra sonia sonja sonya sophia soraya stacey stacie stefania stefanie stella stephanie sue suha sujata
  sunita susan susana susanna susannah susanne sushma susie suzan suzanne suze suzette svetlana sybil sylvia sylvie
  ségolène tabitha talia tamar tamara tami tamika tammy tania tanisha tanya tara tatiana tatyana tawana telma teresa
  teri terri terrie tess tessa thea thelma theodora theresa therese tia tiffany tilda tina tomoko toni tonia tonya
  tori traci tracie tracy tricia trina trisha trudy twyla una ursula usha ute valarie valentina valerie valery valérie
  vandana vanessa velma vera verna veronica veronique vesna vicki vicky victoria vidya viola violet virginia vivian
  viviane vivien vivienne wafa waltraud wanda wangari wanjiru wendy whitney wilhelmina willa wilma winnie wynonna
  xiaoling ximena yael yasmin yasmine yekaterina yesenia yoko yolanda yolande ysabel yuko yulia yvette yvonne zadie
  zahra zainab zeina zeinab zelda zelma zoe zora`;

/** Of either. */
export const sharedNames = `adrian alex ali andrea ariel ashton avery blair cameron casey chris dale dana drew gale hayden jackie jamie jean
  jessie jordan kelly kerry kim lee leslie lindsay lindsey marion ming mo morgan noor pat quinn reese riley robin
  rory sam sandy shannon shawn sidney skyler stacy sydney taylor terry tracey wei yi`;
