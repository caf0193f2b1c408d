import type { NameWords } from '../name-words.ts';

/** How French writes names: only they have a capital inside a sentence, and so have peoples. */
export const french: NameWords = {
  nounsHaveCapitals: false,
  given: {
    male: `achille adrien alain albin alexandre alexis amaury ambroise anatole anselme anthony antoine antonin armand arnaud
      arsène arthur auguste augustin aurélien aymeric baptiste barthélemy basile bastien baudouin benjamin benoît bernard
      bertrand blaise boris brice bruno cédric césar charles christian christophe clément clovis cyprien cyril cyrille
      damien daniel david denis didier dimitri dominique edgar edmond édouard éloi émile émilien emmanuel éric ernest
      étienne eudes eugène eustache évariste fabien fabrice félicien félix ferdinand fernand firmin florent florentin
      florian francis franck françois frédéric gabriel gaël gaétan gaspard gaston gauthier gautier geoffroy georges gérald
      gérard germain germinal ghislain gilbert gilles godefroy grégoire grégory guilhem guillaume gustave guy hadrien hector
      henri hervé hilaire honoré hubert hugo hugues hyacinthe ignace isidore ivan jacky jacques jean jean-baptiste
      jean-bernard jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc
      jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jérémie jérémy jérôme joachim joël johan jonathan
      jordan josé joseph josselin julien jules julian justin kévin lambert laurent léandre léo léon léonard léopold lilian
      lionel loïc louis louis-philippe luc lucas lucien ludovic marc marc-antoine marcel marceau marius martial martin
      mathieu mathias mathis matthieu maurice maxence maxime maximilien médard michel mickaël modeste moïse morgan nathan
      nathanaël nicolas noé noël norbert octave odilon olivier omar oscar pascal patrice patrick paul paul-henri paulin
      philibert philippe pierre pierre-yves pierre-louis pierre-alain quentin rachid raoul raphaël raymond régis rémi rémy
      renaud rené richard robert robin roch rodolphe rodrigue roger roland romain romaric romuald samir samuel sébastien
      serge séverin siméon simon stanislas stéphane sylvain sylvestre tanguy télesphore théo théodore théophile thibaud
      thibault thibaut thierry thomas timothée titouan toussaint tristan ulysse urbain valentin valère valéry vianney victor
      vincent virgile vivien wilfried william xavier yann yannick yanis yohan yvan yves yvon zacharie mohamed karim mehdi
      nabil youssef`,
    female: `adélaïde adèle adeline adrienne agathe agnès aïcha aimée albane alexandra alexia alice aline alix amandine
      amélie anaïs anastasie andrée angèle angélique anne anne-laure anne-marie anne-sophie annick annie antoinette apolline
      ariane arlette armelle astrid aude audrey augustine aurélie aurore axelle barbara béatrice bénédicte bérangère
      bérénice bernadette berthe blanche blandine brigitte camille capucine carine carole caroline catherine cécile céleste
      célestine célia céline chantal charlène charlotte chloé christelle christiane christine claire clara clarisse
      claudette claudie claudine clémence clémentine cléo clotilde colette coline constance coralie corinne cosette cyrielle
      danièle danielle daphné delphine denise diane dorothée édith edwige éléonore éliane élisa élisabeth élise élodie
      éloïse elsa élvire émeline émilie emma emmanuelle ernestine estelle esther eugénie eulalie éva ève éveline évelyne
      fabienne fanny fatima fatoumata faustine félicie fernande flora flore florence florine françoise frédérique gabrielle
      gaëlle geneviève georgette géraldine germaine ghislaine gilberte ginette gisèle giulia guislaine gwenaëlle gwendoline
      hélène héloïse henriette hermine hortense huguette ines inès irène iris isabelle jacqueline jeanne jeannine jennifer
      jessica joëlle josette josiane joséphine judith julie julienne juliette justine karine katia khadija laetitia lara
      laura laure laurence laurie léa léna léonie léontine leïla lilas liliane lily line lise lisa loïse lola louane louise
      louison luce lucette lucie lucienne lucile ludivine lydie lydia madeleine maëlle maëlys magali maïté manon marceline
      marcelle margaux margot marguerite marianne marie marie-ange marie-christine marie-claude marie-france marie-hélène
      marie-josé marie-laure marie-louise marie-noëlle marie-pierre marie-thérèse marielle marine marion marlène marthe
      martine mathilde maud maude mauricette mélanie mélina mélissa mélodie micheline michèle michelle mireille monique
      morgane muriel myriam nadège nadia nadine nathalie nelly nicole nina ninon noémie nolwenn odette odile olga olympe
      ondine oriane pascale patricia paule paulette pauline perrine pétronille philippine quitterie rachel raymonde rébecca
      régine renée roberte rolande romane rosalie roseline roxane sabine sabrina salomé samia sandra sandrine sarah ségolène
      séverine sidonie simone solange solène sonia sophie soizic stéphanie suzanne suzette sybille sylvette sylvie tatiana
      thérèse tiphaine ursule valentine valérie vanessa véronique victoria vinciane violaine virginie viviane yaël yasmina
      yolande yseult yvette yvonne zélie zoé`,
  },
  particles: "de du des d' le la van von der den di da del bin ben el al",
  links: "de du des d' la le les l'",
  officeLinks: 'et à aux au',
  saints: 'saint sainte san santa',
  bodiesGoOnSmall: true,
  determiners: `le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs chaque plusieurs quelques tout toute tous toutes aucun aucune quel quelle certains certaines`,
  common: `à afin ailleurs ainsi alors après assez au aucun aujourd aujourd'hui auparavant aussi aussitôt autant autour
    autre autrefois autrement aux avant avec beaucoup bien bientôt bref car ce ceci cela celle celles celui cependant certes
    ces cet ceux chacun chaque cher chère chers chez ci combien comme comment concernant contre côté d'abord dans davantage
    de debout dehors déjà demain depuis derrière dès désormais dessous dessus deux devant dire disons dont donc du durant
    elle elles en encore enfin ensuite entre envers est et étant eux évidemment excepté face faute fini grâce hélas hier
    hormis hors ici il ils j' jadis jamais je jusque là l' le la les leur leurs loin longtemps lors lorsque lui lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre ma mais malgré maintenant même mes mieux mille moi moins mon naguère ne néanmoins ni non nos notamment notre
    nous nul on or ou où oui outre par parce pareil parfois parmi partout pas pendant personne peu peut-être plus plusieurs
    plutôt pour pourquoi pourtant près presque puis puisque qu' quand quant quatre que quel quelle quelles quels quelque
    quelques qui quiconque quoi quoique rien sa sans sauf se selon sept ses seul seule seuls seulement si sinon six sitôt
    soit son sous souvent suite sur surtout ta tandis tant tantôt te tel telle tels tes toi ton tôt toujours tous tout toute
    toutes trente très trois trop tu un une vers via vingt voici voilà vos votre vous vu y cinq huit neuf dix onze douze
    cent première premier deuxième troisième dernier dernière voir vrai faux bonne bon bonjour bonsoir merci attention photo
    photos vidéo crédit lire article source internet web état etat états nation république histoire constitution noël pâques
    toussaint covid-19 covid dit déclare explique reste restent faut faire fait sera serait sont était avait avoir être
    ayant peut doit parallèlement heureusement malheureusement actuellement récemment finalement également certains
    certaines autres l'un l'une aucune quatrième impossible inutile difficile facile rendez-vous objectif résultat seconde
    second dame cour fin début sachant avis faut-il mal pire né née âgé âgée nés interrogé interrogée invité invitée
    dimanches homme femme condition grosse petit petite grand grande`,
  adjectiveEndings: `al ale aux ales el elle elles ique iques aire aires if ive ifs ives ain aine ains aines ien ienne iens
    iennes éen éenne éens éennes ois oise oises ais aise aises iste istes eux euse eur eure eurs eures able ables ible ibles
    ière iers ières ier uni unis unies isé isée ère ères`,
  places: `afghanistan; afrique du sud; albanie; algérie; allemagne; andorre; angola; arabie saoudite; argentine; arménie;
    australie; autriche; azerbaïdjan; bahreïn; bangladesh; belgique; bénin; biélorussie; birmanie; bolivie; bosnie;
    botswana; brésil; bulgarie; burkina faso; burundi; cambodge; cameroun; canada; cap-vert; centrafrique; chili; chine;
    chypre; colombie; comores; congo; corée du nord; corée du sud; costa rica; côte d' ivoire; croatie; cuba; danemark;
    djibouti; égypte; émirats arabes unis; équateur; érythrée; espagne; estonie; états-unis; éthiopie; finlande; france;
    gabon; gambie; géorgie; ghana; grèce; grenade; guatemala; guinée; guyane; haïti; honduras; hongrie; inde; indonésie;
    irak; iran; irlande; islande; israël; italie; jamaïque; japon; jordanie; kazakhstan; kenya; kosovo; koweït; laos;
    lettonie; liban; liberia; libye; liechtenstein; lituanie; luxembourg; macédoine; madagascar; malaisie; malawi; mali;
    malte; maroc; martinique; guadeloupe; réunion; mayotte; maurice; mauritanie; mexique; moldavie; monaco; mongolie;
    monténégro; mozambique; namibie; népal; nicaragua; niger; nigeria; norvège; nouvelle-calédonie; nouvelle-zélande; oman;
    ouganda; ouzbékistan; pakistan; palestine; panama; paraguay; pays-bas; pérou; philippines; pologne; polynésie; portugal;
    qatar; québec; roumanie; royaume-uni; russie; rwanda; salvador; sénégal; serbie; singapour; slovaquie; slovénie;
    somalie; soudan; sri lanka; suède; suisse; syrie; tadjikistan; taïwan; tanzanie; tchad; tchéquie; thaïlande; togo;
    tunisie; turkménistan; turquie; ukraine; uruguay; usa; venezuela; vietnam; yémen; zambie; zimbabwe; grande-bretagne;
    angleterre; écosse; pays de galles; europe; asie; afrique; amérique; amérique latine; océanie; antarctique; arctique;
    proche-orient; moyen-orient; maghreb; sahel; balkans; caucase; scandinavie; sibérie; catalogne; andalousie; flandre;
    wallonie; bavière; crimée; gaza; cisjordanie; alsace; aquitaine; auvergne; bourgogne; bretagne; champagne; corse;
    franche-comté; île-de-france; languedoc; limousin; lorraine; normandie; occitanie; picardie; poitou; provence;
    rhône-alpes; savoie; vendée; touraine; anjou; gascogne; périgord; béarn; pays basque; camargue; ardèche; ardennes;
    ariège; aveyron; calvados; cantal; charente; corrèze; creuse; dordogne; doubs; drôme; essonne; finistère; gard; gironde;
    hérault; isère; jura; landes; loire; loire-atlantique; lozère; manche; marne; mayenne; meuse; morbihan; moselle; nièvre;
    oise; orne; pas-de-calais; rhône; sarthe; seine; seine-maritime; seine-saint-denis; somme; tarn; var; vaucluse; vosges;
    yonne; yvelines; bas-rhin; haut-rhin; côte d' azur; paris; marseille; lyon; toulouse; nice; nantes; montpellier;
    strasbourg; bordeaux; lille; rennes; reims; saint-étienne; toulon; le havre; grenoble; dijon; angers; nîmes;
    clermont-ferrand; le mans; aix-en-provence; brest; tours; amiens; limoges; annecy; perpignan; besançon; metz; orléans;
    rouen; mulhouse; caen; nancy; argenteuil; saint-denis; montreuil; roubaix; tourcoing; avignon; dunkerque; poitiers;
    versailles; créteil; pau; la rochelle; calais; cannes; antibes; béziers; colmar; bourges; quimper; valence; troyes;
    lorient; chambéry; niort; vannes; bayonne; biarritz; cherbourg; saint-malo; arras; albi; bastia; ajaccio; bruxelles;
    liège; namur; anvers; gand; genève; lausanne; berne; zurich; montréal; ottawa; toronto; londres; édimbourg; dublin;
    madrid; barcelone; séville; lisbonne; porto; rome; milan; naples; turin; venise; florence; berlin; munich; hambourg;
    francfort; cologne; vienne; prague; varsovie; budapest; bucarest; sofia; belgrade; athènes; istanbul; ankara; moscou;
    saint-pétersbourg; kiev; minsk; oslo; stockholm; copenhague; helsinki; amsterdam; rotterdam; la haye; tunis; alger;
    oran; rabat; casablanca; marrakech; tanger; tripoli; le caire; beyrouth; damas; bagdad; téhéran; jérusalem; tel-aviv;
    riyad; dubaï; doha; dakar; abidjan; bamako; ouagadougou; niamey; conakry; kinshasa; brazzaville; yaoundé; libreville;
    nairobi; kigali; johannesburg; le cap; pékin; shanghai; hong kong; tokyo; séoul; bangkok; hanoï; new delhi; bombay;
    kaboul; islamabad; washington; new york; boston; chicago; los angeles; san francisco; mexico; bogota; lima; santiago;
    buenos aires; rio de janeiro; brasilia; sydney; méditerranée; atlantique; pacifique; rhin; garonne; alpes; pyrénées;
    massif central; léman; danube; nil`,
  placeLinks: 'à en dans vers depuis',
  sites: `rue avenue boulevard place quai pont port cap mont lac île col val square esplanade cours allée impasse baie gare
    stade théâtre château musée`,
  bodies: `onu; otan; ue; fmi; omc; oms; unesco; unicef; union européenne; nations unies; commission européenne;
    parlement européen; éducation nationale; education nationale; banque centrale européenne; assemblée nationale; sénat;
    élysée; elysée; matignon; quai d' orsay; bercy; conseil constitutionnel; conseil d' état; cour de cassation;
    cour des comptes; maison blanche; maison-blanche; kremlin; vatican; pentagone; hamas; hezbollah; al-qaïda; daech;
    croix-rouge; greenpeace; amnesty international; médecins sans frontières; banque mondiale; banque de france; sncf; ratp;
    edf; cgt; cfdt; rtl; bfm; afp; insee; cnrs; le monde; le figaro; l' humanité; le parisien; ouest-france; airbus;
    renault; peugeot; google; facebook; twitter; apple; amazon; microsoft; reuters; front national; rassemblement national;
    parti socialiste; parti communiste; les républicains; la poste`,
  bodyOpeners: `conseil assemblée ministère secrétariat commission comité cour tribunal parti union fédération confédération
    association fondation institut université école académie centre agence banque société compagnie groupe syndicat office
    observatoire organisation ligue front mouvement rassemblement alliance haut-commissariat autorité collège lycée hôpital
    chu cercle amicale chambre direction caisse établissements éditions festival olympique racing`,
  bodyAdjectives: `national nationale nationaux nationales municipal municipale régional régionale départemental
    départementale général générale européen européenne européennes international internationale mondial mondiale
    constitutionnel constitutionnelle central centrale français française françaises socialiste communiste républicain
    républicaine démocratique populaire économique social sociale environnemental environnementale supérieur supérieure
    administratif administrative public publique pénale criminelle africain africaine américain américaine britannique
    allemande italienne espagnole royale unies sportif sportive polytechnique arabe islamique chrétien chrétienne
    protestante catholique pénal criminel`,
  legalForms: 'SA SARL SAS SASU SCOP EURL SCI GmbH Inc. Ltd',
  demonyms: `français françaises française allemand allemands allemande allemandes anglais anglaise anglaises britannique
    britanniques américain américains américaine américaines européen européens européenne européennes africain africains
    africaine africaines asiatiques belge belges suisse suisses espagnol espagnols espagnole espagnoles italien italiens
    italienne italiennes portugais portugaise russe russes ukrainien ukrainiens ukrainienne chinois chinoise japonais
    japonaise coréens turc turcs grec grecs polonais roumains algérien algériens algérienne marocain marocains marocaine
    tunisien tunisiens tunisienne malien maliens sénégalais ivoiriens congolais égyptiens israélien israéliens palestinien
    palestiniens palestinienne palestiniennes syrien syriens irakien irakiens iranien iraniens libanais afghans kurdes
    arabes juif juifs juive musulmans musulman chrétiens catholiques protestants parisien parisiens parisienne lyonnais
    marseillais bretons breton corses corse alsaciens basques catalans flamands wallons québécois canadien canadiens
    canadienne brésilien brésiliens argentin argentins mexicains indien indiens australiens néerlandais danois suédois
    norvégien norvégiens norvégienne finlandais irlandais écossais hongrois tchèques serbes croates rwandais haïtiens
    cubains vénézuéliens colombiens péruviens chiliens occidentaux asiatique noirs blancs`,
  demonymEndings: 'ois oise oises ais aise aises ien iens ienne iennes ain ains aine aines éen éens yen yens yenne',
  offices: `ministre ministère secrétaire secrétariat direction directeur directrice commission comité service affaires
    préfet commissaire conseiller conseillère délégué déléguée portefeuille département garde`,
  commonAcronyms: `pdf pc cd dvd usb tv id http url html css xml ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii
    xix xx xxi xixe xxe xviiie xviie xxie rtt tva sms gps pib sdf pme cdi cdd hlm tgv vtt bd ok vip pdg dg adn vih ir pc1
    ps5 ia cv rdv ps2 hd cm kg km`,
};
