/**
 * Given names common in English-language news, lower case, parted by space. They tell a person's name from other
 * names, and he from she; a name that is missing costs only certainty.
 */

/** Usually of men. */
export const maleNames = `aaron abdul abdullah abraham adam ahmad ahmed alan albert alberto alejandro aleksandr alessandro alexander
  alexei alfred ambrose amit anatoly anders andre andreas andrei andrew andy angus anil ansel anthony antoine
  antonio archie arthur arun asher asif austin barry bashar basil ben benjamin bernard bernie
  bertrand bill billy bjorn bo bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan byron
  caleb carl carlos cecil chad charles chase chester chinedu christian christopher chuck clarence clay clint
  cody cole colin connor conor corey cornelius cory craig curtis cyrus damian damien dan daniel darius
  darren dave david declan dennis derek derrick desmond diego dieter dmitri dmitry dmytro dominic don donald doug
  douglas duane duncan dwight dylan earl ed eddie edgar edmund eduardo edward eli elijah elliot elliott emeka
  emilio emmanuel enrique eric erik ernest ernesto esteban ethan eugene evan ezra faisal felix fernando finn floyd
  francisco franco francois frank fred freddie friedrich gabriel gareth gary gavin george gerald gerard gerhard
  gilbert giovanni giuseppe glen glenn goran gordon graham grant greg gregory gus guy gyorgy hamid hank hans
  harold harry harvey hassan hector heinrich helmut henri henry herbert hiroshi hossein howard hugh hugo hussein
  ian ibrahim igor imran irving isaac isaiah ismail istvan ivan jack jacob jacques jamal james jared jaroslaw
  jason javad javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel johan john johnny jon
  jonathan jorge jose joseph josh joshua juan julian julio jun jurgen justin jürgen kareem karim karl
  keith ken kenji kenneth kevin khalid kieran kirk klaus kofi konstantin kurt kwame kyle lance larry lars
  laszlo laurent lawrence lech leo leon leonid levi liam lloyd logan lorenzo lou louis lucas luigi luis luke
  luther lyle lyndon mack mahmoud malcolm manmohan manny manuel marco marcos marcus mario mark markus marshall
  martin marvin mason matt matteo matthew matthias maurice max maxim mehmet melvin michael michel mickey miguel
  mike mikhail miles milos milton mitch mitchell mohamed mohammad mohammed monte mort moses moshe muhammad murray
  mustafa myron narendra nathan nathaniel nawaz ned neil nelson nicholas nick nicolas nigel nikolai nils noah
  nolan norman olaf oleg oleksandr olivier olu omar orlando oscar osman otis otto owen pablo paolo pascal patricio
  patrick paul pavel pedro percy perry pete peter petro phil philip philippe pierre preston quentin quincy rafael
  rahul raj ralph randall randy rashid ravi ray raymond reggie reginald reuben reuven rex reza rhys
  ricardo rich richard rick rob robbie robert rocco rodney roger rohan roman ron ronald ross roy rudy rufus rupert
  russell ryan saeed salman salvatore samuel sanjay santiago saul scott sean sebastian segun sergei sergey sergio
  seth shinzo silas simon slobodan solomon spencer stanley stefan stefano stephen steve steven stewart stuart sven
  sylvester tadeusz takashi tariq taro ted teddy terence terrence thabo thaddeus theodore thomas tim timothy
  tobias todd tom tomas tony trevor troy tucker tunde tyler vaclav vasily vernon victor vijay viktor vincent
  vladimir volodymyr wade wallace walter warren wayne wesley william willie winston wolfgang xavier yuki
  yuri yusuf zach zachary zoltan zoran`;

/** Usually of women. */
export const femaleNames = `abby abigail adaeze aisha akiko alessandra alexandria alexis alice amanda amara amber amina amy anastasia angela
  angelique anjali ann anna anne anneliese annie ashley astrid audrey aung ava barb barbara beate becky
  bella benazir beth betsy betty beverly bianca birgit brenda briana bridget brigitte brittany caitlin camila
  candice carla carly carmen carol carolyn carrie cassandra catherine cecile cecilia celeste celine charlotte
  chelsea cheryl chiara chimamanda chloe christiane christina christine cindy claire clara claudia colette
  constance cora corinne courtney crystal cynthia daisy daniela danielle daphne dawn debbie deborah
  debra deirdre delia della denise diana diane dianne dina dolores dominique donna dora doris dorothy edith edna
  eileen ekaterina elaine eleanor elena elise elissa elizabeth elke ella ellen elsie emily emma erica erika erin
  esperanza esther ethel eva eve evelyn faith fatima faye federica felicia fernanda fiona flora florence folake
  frances francesca freya gabriela gail galina genevieve georgia geraldine gertrude gillian gina ginger giorgia
  giulia gladys glenda gloria graca grace greta guadalupe gwen gwendolyn hannah harriet hattie hazel heather heidi
  helen helga henrietta hilary holly hope ida imelda indira ines ingeborg ingrid irene irina iris
  isabel isabella ivy jacqueline jane janet janice jennifer jessica jill jillian joan joanna joanne jodi josephine
  joyce juana judith judy julia julie juliet kara karen karin kate katherine kathleen kathryn kathy katie
  katrina kayla keiko khadija kimberly kirsten kristen kristin kristina ksenia lakshmi lana laura lauren
  layla leah leila lena leyla lillian lily linda ling lisa liz lois loretta lorraine louise lucia lucille lucy
  ludmila luz lydia lynn lyudmila mabel madeleine madeline madison maggie maia mandy marcia margaret margarita
  margot maria mariam mariana marianne marie marilyn marina marine marjorie marta martha mary maryam maureen
  maxine maya meera meg megan mei melinda melissa mercedes meredith michelle michiko mildred mimi mina
  mindy miriam molly mona monica monique muriel myra nadezhda nadia nadine nancy naomi natalia natalie natasha
  ngozi nicki nicole nikki nina nora norma odette oksana olga olivia pam pamela patricia patty paula pauline pearl
  peggy penelope penny phyllis pilar polly priscilla priya rachael rachel ramona rania rebecca regina
  renee rita roberta rosa rosario rose rosemary roxanne ruth ruthie sadie sakura sally salma samantha samira
  sandra sara sarah selma serena sharon sheila shelley shelly sherry shirley sigrid silvia simone sofia sonia
  sonja sophia stella stephanie sue susan sushma susie suzanne svetlana sylvia sylvie ségolène tamara tammy tanya
  tara tatiana tatyana teresa tess tessa thelma theodora theresa tina tracy trisha ursula valentina valerie
  valérie vanessa vera veronica vicki vicky victoria violet virginia vivian wanda wangari wendy whitney wilma
  winnie ximena yasmin yekaterina yoko yolanda yuko yulia yvette yvonne zahra zainab zeinab zoe`;

/** Of either. */
export const sharedNames = `adrian alex ali andrea ariel ashton avery blair cameron casey chris dale dana drew gale hayden jackie jamie jean
  jessie jordan kelly kerry kim lee leslie lindsay lindsey marion ming mo morgan noor pat quinn reese riley robin
  rory sam sandy shannon shawn sidney skyler stacy sydney taylor terry tracey wei yi`;
