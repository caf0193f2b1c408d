import type { PeopleWords } from '../people-words.ts';

/** Who can speak in French, and how people, bodies and writings are called. */
export const french: PeopleWords = {
  hasCompounds: false,
  titles: {
    male: `m m. mm mm. monsieur messieurs mr mgr monseigneur abbé frère père don prince comte duc baron marquis`,
    female: `mme mmes mlle madame mesdames mademoiselle sœur princesse comtesse duchesse baronne marquise`,
    either: `dr dr. pr pr. me docteur maître`,
  },
  roles: {
    male: `président vice-président premier directeur chef sénateur député conseiller adjoint préfet sous-préfet procureur
      avocat greffier lieutenant colonel général amiral commandant sergent ambassadeur consul roi empereur pape évêque
      archevêque cardinal curé prêtre pasteur imam rabbin professeur enseignant chercheur historien écrivain auteur poète
      romancier rédacteur chroniqueur éditeur réalisateur acteur comédien metteur chanteur musicien compositeur peintre
      sculpteur photographe joueur entraîneur sélectionneur gardien défenseur attaquant milieu coureur champion chirurgien
      infirmier pharmacien vétérinaire ingénieur technicien ouvrier pêcheur marin armateur patron gérant entrepreneur
      agriculteur éleveur vigneron boulanger commerçant restaurateur fondateur cofondateur représentant délégué élu candidat
      militant coordinateur coordonnateur animateur éducateur riverain voisin habitant habitué passager usager client
      patient père fils frère mari époux oncle ami collègue successeur prédécesseur expert consultant policier gendarme
      pompier soldat suspect accusé prévenu plaignant inspecteur enquêteur trésorier étudiant retraité dirigeant
      co-président dessinateur organisateur fonctionnaire émissaire négociateur rapporteur intendant régisseur conservateur
      commissaire-priseur notaire huissier doyen recteur proviseur principal chanoine`,
    female: `présidente vice-présidente première directrice cheffe sénatrice députée conseillère adjointe préfète
      sous-préfète procureure procureuse avocate greffière lieutenante colonelle générale commandante ambassadrice consule
      reine impératrice pasteure professeure enseignante chercheuse chercheure historienne écrivaine autrice auteure
      poétesse romancière rédactrice chroniqueuse éditrice réalisatrice actrice comédienne chanteuse musicienne compositrice
      sculptrice joueuse entraîneuse gardienne attaquante championne chirurgienne infirmière pharmacienne ingénieure
      technicienne ouvrière pêcheuse armatrice patronne gérante entrepreneuse agricultrice éleveuse vigneronne boulangère
      commerçante restauratrice fondatrice cofondatrice représentante déléguée élue candidate militante coordinatrice
      coordonnatrice animatrice éducatrice riveraine voisine habitante passagère cliente patiente mère fille épouse veuve
      tante amie experte consultante policière gendarme pompière soldate accusée prévenue plaignante inspectrice enquêtrice
      trésorière étudiante retraitée dirigeante mairesse co-présidente organisatrice dessinatrice négociatrice rapporteuse
      intendante régisseuse conservatrice doyenne rectrice proviseure principale grand-mère`,
    either: `source personne intéressé intéressée ministre porte-parole juge commissaire secrétaire journaliste économiste
      sociologue philosophe maire garde interprète médecin architecte capitaine archéologue biologiste géographe linguiste
      météorologue psychologue psychiatre politologue dramaturge scénariste humoriste bénévole diplomate membre spécialiste
      analyste responsable syndicaliste pilote otage concierge propriétaire locataire élève témoin victime arbitre artiste`,
  },
  groups: `experts chercheurs médecins élus habitants riverains voisins témoins avocats syndicats autorités responsables
    organisateurs enquêteurs policiers gendarmes pompiers secouristes enseignants étudiants élèves parents agriculteurs
    pêcheurs commerçants manifestants militants grévistes opposants députés sénateurs ministres maires économistes
    historiens scientifiques analystes observateurs associations médias journaux sources auteurs proches critiques partisans
    dirigeants spécialistes salariés employés usagers défenseurs juges magistrats rapporteurs`,
  bodies: `mairie préfecture ministère gouvernement police gendarmerie parquet tribunal cour commission comité conseil sénat
    assemblée parlement parti groupe syndicat fédération confédération association collectif organisation ong fondation
    entreprise société compagnie constructeur firme banque institut université école académie rectorat hôpital clinique presse
    agence centre musée journal quotidien hebdomadaire magazine chaîne radio rédaction direction présidence chancellerie
    ambassade armée marine opérateur exploitant armement port région département métropole ville commune municipalité
    collectivité intersyndicale opposition majorité défense accusation église diocèse club ligue union délégation autorité
    observatoire institution coopérative entourage élysée matignon coalition`,
  writings: `rapport étude communiqué enquête lettre texte document sondage jugement arrêt décret loi article tribune livre
    note avis bilan déclaration arrêté projet résolution procès-verbal mémoire journal message courrier courriel site
    statistiques chiffres`,
};
