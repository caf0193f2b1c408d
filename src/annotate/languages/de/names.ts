import type { NameWords } from '../name-words.ts';

/** How German writes names: a capital says nothing, so lists, titles and neighbours must. */
export const german: NameWords = {
  nounsHaveCapitals: true,
  given: {
    male: `achim adrian albrecht alois andré armin arno arnulf arvid axel benno berthold bertram björn bodo burkhard
      burkhardt carsten christof claus clemens detlef detlev dieter dietmar dominik eberhard eckart eckhard eckhart egon
      ekkehard elmar emil engelbert erhard erich erwin eugen ewald falk ferdinand florian frieder friedhelm friedemann
      fritjof fridolin gebhard georg gereon gerd gernot gero gert gottlieb guido günter günther guus götz hagen hanno hannes
      hans-jürgen hans-peter hans-joachim harald hartmut hartwig hasso heiko heiner heinz helge hendrik heribert herwig
      hilmar holger horst hubertus ingo ingolf jannik jan-philipp jens joachim jochen johann johannes jonas josef jörg jörn
      jürgen jupp kai karl karl-heinz karsten kaspar kilian klaas klaus knut konrad konstantin korbinian kristof kurt lars
      lasse lennart leon leonhard leopold linus lorenz lothar ludger ludwig luis lukas lutz magnus malte manfred marcel
      marco marek markus marten mathias mats matteo matthäus matthias maximilian meinhard michael mirko moritz nils norbert
      olaf oliver oskar otto patrick paul-gerhard peer pascal philipp pius quirin raimund rainer ralf ralph reimund reinhard
      reinhold reiner roland rolf roman ruprecht rüdiger sascha sebastian sepp sigmar siegfried siegmund sigmund sönke
      stefan steffen sven swen sören thilo theodor thorben thorsten tilman till tilo timo tino tobias torben torsten udo ulf
      uli ullrich ulrich urs uwe valentin veit viktor volker volkmar waldemar walter wenzel werner wieland wilfried wilhelm
      willi winfried wolf-dieter wolfgang wolfram xaver yannick zeno christian ismail mehmet murat cem burak emre kemal
      mustafa orhan zlatan`,
    female: `adelheid agathe agnes alexandra andrea angelika anja anke anna-lena anneliese annegret annelie annemarie
      annette annika antje antonia astrid babette barbara beate beatrix bettina birgit birgitta birte brigitte britta
      brunhilde carla carola carolin charlotte christa christel christiane christine claudia cornelia corinna dagmar daniela
      doris dörte dorothea edda edeltraud elfriede elisabeth elke ellen elsbeth erika erna esther eva eva-maria franka
      franziska frauke frieda friederike gabi gabriele gerda gerlinde gertraud gertrud gesine gisela gitta greta grit gudrun
      gundula hanna hannah hanne hannelore hedwig heide heidemarie heidi heike helene helga henrike henriette hertha hilde
      hildegard ilka ilona ilse imke ina ines inga inge ingeborg ingrid inken insa irene iris irmgard isabel isabell jana
      janina jella johanna josefine julia juliane jutta karin karla karola karolin katarina katharina kathrin katja katrin
      kerstin kirsten klara konstanze kristina käthe lea leni lena leonie levke liane lieselotte lilli linda liselotte lotte
      luise luzie lydia magda magdalena maike manuela mareike maren margarete margarethe margit margot margrit marianne
      marie-luise marion marita marlene marlies martha martina mathilde mechthild meike melanie mia michaela mina miriam
      mirjam monika nadine nadja nele nicole nina nora olga ottilie paula petra pia ramona rebekka regina regine regula
      renate ricarda rita romy rosa rosemarie roswitha ruth sabine sandra saskia sibylle sieglinde sigrid silke silvia
      simone solveig sonja sophie stefanie stephanie steffi susanne svea svenja sylvia tabea tamara tanja tatjana telse
      theresa therese thea traudl trude ulla ulrike ursel ursula uschi ute valerie vanessa vera verena veronika viktoria
      waltraud wencke wiebke wilhelmine yvonne aylin ayşe fatma elif leyla zeynep`,
  },
  particles: 'von van vom zu zur zum der den de di da del la le al bin ben ten ter',
  links: 'für und der des zur zum am an im',
  saints: 'st. sankt san santa saint',
  bodiesGoOnSmall: false,
  determiners: `der die das den dem des ein eine einer eines einem einen kein keine keiner keinem keinen mein meine meiner
    meinem meinen dein deine sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer
    unserem unseren unseres euer eure dieser diese dieses diesem diesen jener jene jenes jeder jede jedes jedem jeden welche
    welcher welches mehrere viele vielen einige einigen alle allen aller beide beiden manche mancher im am zum zur beim vom
    ins ans aufs fürs übers unterm solche solcher wenige weniger`,
  common: `abend abgabe abkommen absicht amt amts angst ansatz anspruch anteil antrag april arbeit arbeiter art august
    aufgabe auftrag auge augen ausbau ausgabe auskunft ausland ausnahme auto bad bahn ball bau bauch baum beginn begriff
    beispiel beitrag bereich bericht beruf bescheid besuch betrieb betrag bett bewegung bild bilder blick blume blumen boden
    boot brief brot bruder buch bund chance dach dame dank daten dauer dezember dienst dienstag ding dinge donnerstag dorf
    druck ecke ehe ehre eindruck einfluss eingang einsatz eltern ende energie entwurf erde erfolg ergebnis ernst ersatz
    essen euro fach fahrt fall familie farbe fehler feier feld fenster ferien fest feuer film fisch fläche flug fluss form
    frage fragen frau frauen freitag freude freund freunde frieden frist frucht frühling funk fuß gas gast gebiet gebäude
    gefahr gefühl gegend geld gemeinde gericht geschäft gesetz gesicht gespräch gewalt gewicht gewinn glas glaube glück gott
    grenze größe grund gruppe gut haar hafen halle hand haus heft heim held herbst herr herz hilfe himmel hinweis hof
    hoffnung holz hotel idee inhalt insel interesse jahr jahre jahren jahres januar juli jugend juni kampf karte kasse kauf
    kind kinder kirche klage klasse kleidung koalition kopf kosten kraft kreis krieg krise kritik kunde kunst kurs lage
    lager land länder laune leben leute licht liebe liste lob luft lust macht mai mal mann mark markt maß masse mauer meer
    mehrheit meile meinung mensch menschen messe meter miete milch milliarde milliarden million millionen minute minuten
    mitte mittel mittwoch monat monate montag moral morgen motor mund musik mut mutter nacht nachricht name namen natur netz
    not note november nummer oktober opfer ort osten paar papier park partei partner pause pferd pflicht plan plätze platz
    politik post preis problem projekt prozent punkt quelle rand rat raum recht rede regel regen region reihe reise rest
    richtung ring risiko rolle rose ruf ruhe saal sache saison samstag sand satz schade schaden schiff schiffe schlag
    schluss schritt schuld schule schutz schwester see seite sekunde september sicht sieg signal sinn sitz sohn sommer sonne
    sonntag sorge spiel spiele spitze sport sprache spur staat stadt stahl stand start stein stelle sterne stich stil stimme
    stimmen stoff strafe strand straße strecke streit strom stück stunde stunden sturm suche süden summe system szene tag
    tage tagen tat team teil teile tempo text thema tier tiere tisch tod ton tonnen tor tore tote toten tour trend treue
    trost tür turm uhr umfang umwelt urlaub ursache urteil vater verbot verein verkehr verlust vertrag verzug viertel volk
    vorteil wache wachstum wagen wahl wahlen wald wand ware wasser weg wege weise welle welt werk wert westen wetter
    widerstand wille wind winter wirtschaft woche wochen wohl wolf wolke wort worte wunsch wut zahl zahlen zeichen zeile
    zeit zeiten ziel ziele zimmer zoll zug zukunft zusage zustand zweck zweifel norden chef stern star fan gold silber rock
    gene page fair pool clip band live online christ lupe norm bronze kupfer messing gipfel christen jude juden muslime
    heide bauer aber alle als also am an auch auf aus bei beim bis da dabei dafür damit danach dann daran darauf darum das
    dass davon dazu denn der des deshalb die dies dieser doch dort durch ein eine einer er erst es etwa für gegen heute hier
    ich ihr im in ist ja jedoch jetzt kein mit nach nicht noch nun nur ob oder ohne schon sein seit sich sie so sondern
    nachdem bevor während indem obwohl sodass damals sobald sogar solange soweit sofern trotz über um und unter vom von vor wann war warum was
    weil wenn wer wie wir wird wo zu zudem zum zur zwar zwischen bitte danke hallo sehr geehrte lieber teils etliche ganz
    alles nichts niemand jemand man frühestens spätestens`,
  commonEndings: `ung ungen heit heiten keit keiten schaft schaften tion tionen sion tät täten nis nisse tum ismus ment
    mente ling linge innen eure ierung logie enz anz zeug wesen arbeit zeit teil stelle seite punkt werk stoff haus wagen
    mittel preis kosten rechte recht gesetz plan zahl gruppe system politik wahl raum platz gang lage maßnahme`,
  adjectiveEndings: 'e er es en em',
  genitives: "s es '",
  places: `afghanistan; ägypten; albanien; algerien; andorra; angola; argentinien; armenien; aserbaidschan; äthiopien;
    australien; bahrain; bangladesch; belarus; belgien; benin; bolivien; bosnien; bosnien und herzegowina; botswana;
    brasilien; bulgarien; burkina faso; burundi; chile; china; costa rica; dänemark; deutschland; dominica; ecuador;
    el salvador; elfenbeinküste; england; eritrea; estland; finnland; frankreich; gabun; gambia; georgien; ghana; grenada;
    griechenland; grönland; großbritannien; guatemala; guinea; guyana; haiti; honduras; indien; indonesien; irak; iran;
    irland; island; israel; italien; jamaika; japan; jemen; jordanien; kambodscha; kamerun; kanada; kasachstan; katar;
    kenia; kirgisistan; kolumbien; kongo; kosovo; kroatien; kuba; kuwait; laos; lettland; libanon; liberia; libyen;
    liechtenstein; litauen; luxemburg; madagaskar; malaysia; malawi; malediven; mali; malta; marokko; mauretanien;
    mauritius; mazedonien; nordmazedonien; mexiko; moldau; moldawien; monaco; mongolei; montenegro; mosambik; myanmar;
    namibia; nepal; neuseeland; nicaragua; niederlande; niger; nigeria; nordkorea; norwegen; oman; österreich; pakistan;
    palästina; panama; paraguay; peru; philippinen; polen; portugal; ruanda; rumänien; russland; sambia; samoa;
    saudi-arabien; schottland; schweden; schweiz; senegal; serbien; sierra leone; simbabwe; singapur; slowakei; slowenien;
    somalia; spanien; sri lanka; sudan; südafrika; südkorea; südsudan; syrien; tadschikistan; taiwan; tansania; thailand;
    togo; tschad; tschechien; tunesien; türkei; turkmenistan; uganda; ukraine; ungarn; uruguay; usbekistan; venezuela;
    vereinigte arabische emirate; vereinigte staaten; vereinigtes königreich; vietnam; wales; zypern; europa; asien; afrika;
    amerika; südamerika; nordamerika; lateinamerika; osteuropa; westeuropa; mitteleuropa; naher osten; balkan; skandinavien;
    baltikum; sibirien; arktis; antarktis; kaukasus; baden-württemberg; bayern; berlin; brandenburg; bremen; hamburg;
    hessen; mecklenburg-vorpommern; niedersachsen; nordrhein-westfalen; rheinland-pfalz; saarland; sachsen; sachsen-anhalt;
    schleswig-holstein; thüringen; nrw; usa; uk; ddr; brd; niederlanden; burgenland; kärnten; niederösterreich;
    oberösterreich; salzburg; steiermark; tirol; südtirol; vorarlberg; wien; aargau; graubünden; tessin; wallis; waadt;
    thurgau; franken; schwaben; westfalen; pfalz; ostfriesland; nordfriesland; holstein; lausitz; allgäu; eifel; harz;
    ruhrgebiet; emsland; vogtland; elsass; lothringen; bretagne; normandie; provence; toskana; sizilien; sardinien;
    katalonien; andalusien; kreta; flandern; wallonien; krim; gazastreifen; westjordanland; tibet; kurdistan; kaschmir;
    kalifornien; texas; florida; aachen; augsburg; bamberg; basel; bayreuth; bern; bielefeld; bochum; bonn; braunschweig;
    bregenz; bremerhaven; celle; chemnitz; cottbus; cuxhaven; darmstadt; dortmund; dresden; duisburg; düsseldorf; eisenach;
    emden; erfurt; erlangen; essen; flensburg; frankfurt; frankfurt am main; frankfurt an der oder; freiburg;
    friedrichshafen; fulda; fürth; gelsenkirchen; genf; gera; gießen; görlitz; göttingen; graz; greifswald; gütersloh;
    hagen; halle; hamm; hanau; hannover; heidelberg; heilbronn; hildesheim; husum; ingolstadt; innsbruck; jena;
    kaiserslautern; karlsruhe; kassel; kiel; klagenfurt; koblenz; köln; konstanz; krefeld; lausanne; leipzig; leverkusen;
    lindau; linz; lübeck; ludwigshafen; lüneburg; luzern; magdeburg; mainz; mannheim; marburg; mönchengladbach; mülheim;
    münchen; münster; neumünster; nürnberg; oberhausen; offenbach; oldenburg; osnabrück; paderborn; passau; potsdam;
    regensburg; remscheid; reutlingen; rostock; saarbrücken; schwerin; siegen; solingen; st. gallen; st. pölten; stralsund;
    stuttgart; suhl; trier; tübingen; ulm; villach; weimar; wels; wiesbaden; wilhelmshaven; winterthur; wismar; wittenberg;
    wolfsburg; wuppertal; würzburg; zürich; zwickau; zug; sylt; rügen; usedom; fehmarn; helgoland; bozen; meran; brixen;
    amsterdam; ankara; antwerpen; athen; bagdad; barcelona; belgrad; bilbao; bordeaux; boston; bratislava; brüssel;
    budapest; buenos aires; bukarest; caracas; chicago; damaskus; danzig; den haag; dublin; edinburgh; florenz; glasgow;
    göteborg; havanna; helsinki; hongkong; istanbul; jerusalem; johannesburg; kabul; kairo; kapstadt; kiew; kopenhagen;
    krakau; lissabon; ljubljana; london; los angeles; lyon; madrid; mailand; manchester; marseille; minsk; moskau; mumbai;
    neapel; neu-delhi; new york; nizza; oslo; paris; peking; porto; prag; reykjavik; riga; rio de janeiro; rom; rotterdam;
    san francisco; santiago; sarajevo; schanghai; seoul; sevilla; sofia; stockholm; straßburg; sydney; tallinn; teheran;
    tel aviv; tokio; toronto; triest; turin; valencia; venedig; vilnius; warschau; washington; zagreb; rhein; elbe; donau;
    weser; mosel; neckar; oder; spree; havel; ems; inn; aare; nordsee; ostsee; bodensee; mittelmeer; atlantik; pazifik;
    alpen; schwarzwald; schwarzes meer; rotes meer; persischer golf; themse; wolga; nil`,
  placeEndings: `burg berg stadt dorf hausen heim hafen haven furt ingen bach feld kirchen münde rode walde brück brücken
    büttel stedt stetten leben itz kirch weiler hof siel koog sund zell münster lingen au`,
  placeLinks: 'in aus nach bei bis von nahe',
  placeNouns: `stadt hauptstadt gemeinde landkreis kreis insel provinz bundesstaat hafenstadt kleinstadt großstadt
    kreisstadt halbinsel ortsteil stadtteil dorf ort ortschaft bundesland republik landeshauptstadt nachbargemeinde
    nachbarstadt`,
  sites: 'straße platz allee gasse',
  bodies: `bundestag; deutscher bundestag; bundesrat; bundesregierung; bundesverfassungsgericht; bundesgerichtshof;
    bundesverwaltungsgericht; bundeswehr; bundesbank; bundespolizei; bundeskriminalamt; bundesnetzagentur; bundeskartellamt;
    bundesumweltamt; umweltbundesamt; nationalrat; europäische union; europäische kommission; europäisches parlament;
    europaparlament; eu-kommission; eu-parlament; europarat; europäische zentralbank; europäischer gerichtshof;
    vereinte nationen; weltbank; weltgesundheitsorganisation; internationaler währungsfonds; nato; eu; uno; un; rotes kreuz;
    deutsches rotes kreuz; roter halbmond; grünen; bündnis 90; deutsche bahn; deutsche bank; deutsche post;
    deutsche telekom; bank austria; lufthansa; volkswagen; siemens; bosch; daimler; caritas; diakonie; unicef; unesco; greenpeace;
    amnesty international; human rights watch; facebook; google; microsoft; apple; amazon; twitter; reuters; bild-zeitung;
    spiegel online; süddeutsche zeitung; frankfurter allgemeine; tagesschau; neue zürcher zeitung; heiliger stuhl; vatikan;
    kreml; weißes haus; pentagon; hamas; hisbollah; taliban; bitkom; pro asyl; attac; eurostat; europol; interpol; frontex;
    knesset`,
  bodyOpeners: `universität hochschule landgericht amtsgericht oberlandesgericht verwaltungsgericht sozialgericht
    arbeitsgericht staatsanwaltschaft stadtwerke flughafen polizeidirektion polizeipräsidium klinikum uniklinik bistum
    erzbistum handelskammer handwerkskammer landratsamt finanzamt gymnasium staatstheater schauspielhaus kunsthalle
    ministerium bundesministerium institut bundesamt landesamt bundesanstalt landesanstalt bundesverband landesverband
    verband verein stiftung gesellschaft akademie zentrum forschungszentrum borussia eintracht fortuna dynamo werder hertha
    fc sv tsv vfb vfl sc rb rapid`,
  bodyEnds: `zeitung nachrichten anzeiger kurier rundschau tageblatt abendblatt morgenpost tagblatt volksblatt courier bote
    merkur universität hochschule landtag philharmoniker symphoniker sinfoniker staatsoper volkstheater bank bahn post union
    kommission partei verband bund gesellschaft institut akademie stiftung kreuz parlament rundfunk welle telekom bundestag
    bundesbank städtetag landkreistag gewerkschaftsbund presseagentur presse-agentur börse gerichtshof zentralbank
    währungsfonds kirche fernsehen zentrum museum`,
  localEnds: `zeitung nachrichten anzeiger kurier rundschau tageblatt abendblatt morgenpost tagblatt volksblatt courier bote
    merkur allgemeine universität hochschule philharmoniker symphoniker sinfoniker staatsoper volkstheater landtag`,
  bodyAdjectives: `deutsch europäisch international österreichisch schweizerisch französisch britisch amerikanisch vereint
    nord süd norddeutsch süddeutsch westdeutsch ostdeutsch mitteldeutsch bayerisch bayrisch sächsisch hessisch badisch
    rheinisch westfälisch evangelisch evangelisch-lutherisch katholisch römisch-katholisch rot grün schwarz weiß neu alt
    frei allgemein zentral sozialistisch sozialdemokratisch christlich liberal kommunistisch afrikanisch arabisch asiatisch
    königlich technisch tschechisch polnisch ungarisch italienisch spanisch`,
  legalForms: 'GmbH AG KG OHG SE KGaA gGmbH mbH e.V. eG Inc. Ltd. Co.',
  ofPlace: 'er',
  commonAcronyms: `pc pcs cd dvd usb pdf tv lkw pkw edv gps it id url http html css xml json api sms mms www vip ceo cfo cto
    kfz pin tan co2 uv ot ok hd faq dna rna hiv aids okay wc wlan lan app abc iii ii iv vi vii viii ix xi xii xiii bip mwst
    ust gmbh ag kg bgb stgb gg stpo ki ai led lcd dsl isdn html5 ps kw mw gw kwh ms nr pr ngo abs ra dj ep lp mp3 plz
    eu-weit st vs ots`,
};
