import type { PeopleWords } from '../people-words.ts';

/** Who can speak in German, and how people, bodies and writings are called. */
export const german: PeopleWords = {
  hasCompounds: true,
  titles: {
    male: 'herr herrn hr. graf freiherr fürst prinz',
    female: 'frau fr. gräfin freifrau fürstin prinzessin',
    either: 'dr prof dr. prof. ing. dipl. mag. lic. med. jur. phil. habil. h.c. pater',
  },
  roles: {
    male: `minister kanzler präsident premier sprecher chef direktor leiter meister sekretär botschafter vorsitzender
      kapitän professor dozent experte anwalt richter lotse kommissar abgeordneter bürgermeister könig kaiser papst bischof
      kardinal pfarrer pastor senator historiker forscher wissenschaftler ökonom trainer coach schiffer reeder vize
      vertreter beauftragter gesandter landrat stadtrat gemeinderat kantonsrat nationalrat landammann regierungsrat
      dezernent amtmann politiker kandidat obmann hauptmann kaufmann landeshauptmann feuerwehrmann kameramann vorstand
      geschäftsführer betriebsrat funktionär gründer unternehmer manager händler bauer landwirt winzer fischer förster jäger
      gärtner arzt chirurg psychologe soziologe biologe geologe theologe archäologe meteorologe psychiater apotheker pfleger
      physiker chemiker mathematiker informatiker techniker ingenieur architekt handwerker lehrer rektor dekan schüler
      student autor schriftsteller dichter verleger redakteur reporter journalist kolumnist kritiker moderator regisseur
      schauspieler sänger musiker komponist dirigent pianist künstler maler bildhauer fotograf kurator intendant spieler
      torwart torhüter stürmer verteidiger läufer fahrer pilot soldat offizier general oberst major leutnant admiral
      polizist kriminalist ermittler fahnder kläger angeklagter zeuge gutachter notar jurist diplomat aktivist
      gewerkschafter analyst analytiker berater entwickler gastgeber besitzer inhaber eigentümer mieter vermieter anwohner
      nachbar augenzeuge bewohner besucher kunde patient vater sohn bruder onkel großvater freund kollege partner mann junge
      passant fahrgast nachfolger vorgänger stellvertreter koordinator präses prior abt rabbiner imam mönch diakon küster
      hausherr wirt koch bäcker metzger schmied schreiner tischler lokführer schaffner steward referent staatsanwalt
      oberstaatsanwalt ministerpräsident staatschef regierungschef parteichef ex-präsident mitarbeiter zar scheich sultan
      emir konsul prokurator inspektor kommandant kommandeur wehrführer tierarzt amtsarzt weltmeister`,
    female: `ministerin kanzlerin präsidentin sprecherin chefin direktorin leiterin meisterin sekretärin botschafterin
      vorsitzende kapitänin professorin dozentin expertin anwältin richterin lotsin kommissarin abgeordnete bürgermeisterin
      königin kaiserin päpstin bischöfin pfarrerin pastorin senatorin historikerin forscherin wissenschaftlerin ökonomin
      trainerin reederin vertreterin beauftragte gesandte landrätin stadträtin gemeinderätin nationalrätin regierungsrätin
      dezernentin politikerin kandidatin obfrau landeshauptfrau kauffrau geschäftsführerin betriebsrätin funktionärin
      gründerin unternehmerin managerin händlerin bäuerin landwirtin winzerin fischerin försterin jägerin gärtnerin ärztin
      chirurgin psychologin soziologin biologin geologin theologin archäologin meteorologin psychiaterin apothekerin
      pflegerin physikerin chemikerin mathematikerin informatikerin technikerin ingenieurin architektin handwerkerin
      lehrerin rektorin dekanin schülerin studentin autorin schriftstellerin dichterin verlegerin redakteurin reporterin
      journalistin kolumnistin kritikerin moderatorin regisseurin schauspielerin sängerin musikerin komponistin dirigentin
      pianistin künstlerin malerin bildhauerin fotografin kuratorin intendantin spielerin torhüterin stürmerin verteidigerin
      läuferin fahrerin pilotin soldatin offizierin generalin polizistin ermittlerin fahnderin klägerin angeklagte zeugin
      gutachterin notarin juristin diplomatin aktivistin gewerkschafterin analystin analytikerin beraterin entwicklerin
      gastgeberin besitzerin inhaberin eigentümerin mieterin vermieterin anwohnerin nachbarin augenzeugin bewohnerin
      besucherin kundin patientin mutter tochter schwester tante großmutter witwe freundin kollegin partnerin passantin
      nachfolgerin vorgängerin stellvertreterin koordinatorin äbtissin rabbinerin imamin nonne diakonin wirtin köchin
      bäckerin lokführerin schaffnerin referentin staatsanwältin oberstaatsanwältin ministerpräsidentin mitarbeiterin
      konsulin inspektorin kommandantin kommandeurin tierärztin amtsärztin hebamme krankenschwester`,
    either:
      'person quelle mitglied opfer chefredaktion staatsoberhaupt oberhaupt jährige jähriger insider angestellte angestellter',
  },
  groups: `menschen leute bürger bürgerinnen experten expertinnen forscher forscherinnen wissenschaftler
    wissenschaftlerinnen kritiker kritikerinnen anwohner anwohnerinnen beobachter vertreter politiker abgeordnete minister
    ärzte juristen ermittler behörden gewerkschaften verbände zeugen augenzeugen eltern schüler lehrer studenten landwirte
    bauern fischer händler unternehmer analysten ökonomen historiker gegner befürworter aktivisten demonstranten
    veranstalter organisatoren betreiber autoren nachbarn sprecher kollegen medien zeitungen diplomaten insider quellen`,
  bodies: `polizei feuerwehr staatsanwaltschaft gericht landgericht amtsgericht verwaltungsgericht gerichtshof kammer senat
    regierung ministerium amt behörde verwaltung stadt gemeinde kreis landkreis landratsamt bezirk kanton magistrat
    parlament landtag bundestag kommission ausschuss kommissariat rat stadtrat gemeinderat kreistag partei fraktion
    opposition koalition gewerkschaft verband bund verein vereinigung gesellschaft stiftung initiative bürgerinitiative
    bündnis organisation hilfsorganisation liga klub club kirche bistum diözese unternehmen konzern firma betreiber
    hersteller anbieter bank sparkasse versicherung airline fluggesellschaft reederei werft werk betrieb flughafen hafen
    bahn universität hochschule schule institut akademie klinik klinikum krankenhaus zeitung zeitschrift magazin blatt
    sender rundfunk redaktion agentur nachrichtenagentur dienst leitung geschäftsführung vorstand aufsichtsrat direktion
    präsidium sekretariat botschaft konsulat armee militär bundeswehr marine geheimdienst zoll küstenwache seite
    verteidigung anklage jury komitee kreise team pressestelle leitstelle zentrale`,
  writings: `bericht studie mitteilung pressemitteilung erklärung stellungnahme brief schreiben gutachten urteil papier
    entwurf antrag beschluss bescheid gesetz vertrag statistik umfrage analyse untersuchung dokument protokoll artikel
    kommentar beitrag buch roman meldung aussendung presseaussendung begründung resolution vorlage antwort bulletin aufruf
    manifest tagebuch`,
};
