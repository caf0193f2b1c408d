import type { FrameWords } from '../frame-words.ts';

/** How French gives words to a speaker, as data: lists parted by space, phrases by semicolons; all in lower case. */
export const french: FrameWords = {
  verbs: `dit déclare affirme explique indique précise ajoute souligne estime assure confie raconte rappelle répond demande
    annonce note observe insiste juge regrette écrit conclut poursuit reconnaît admet avoue dénonce critique salue plaide
    avertit alerte prévient martèle lance promet commente résume témoigne soupire sourit reprend renchérit rétorque réplique
    concède confirme détaille évoque exhorte fustige glisse ironise justifie lâche ordonne prédit proclame proteste qualifie
    réclame réagit relate révèle signale soutient tranche rapporte constate considère analyse argue tempère nuance jubile
    déplore décrit appelle invite exige souhaite espère craint pense croit disait déclarait affirmait expliquait indiquait
    précisait ajoutait soulignait estimait assurait confiait racontait rappelait répondait demandait annonçait notait
    observait insistait jugeait regrettait écrivait concluait poursuivait dénonçait déclara affirma expliqua indiqua précisa
    ajouta souligna estima assura confia raconta rappela répondit demanda annonça nota observa insista jugea regretta
    écrivit reconnut avoua dénonça lança promit murmura cria reprit répliqua rétorqua protesta interrogea fit commentait
    constatait concédait confirmait reconnaissait lançait plaidait admettait avouait prévenait résumait réagissait tempérait
    lâchait glissait rétorquait critiquait martelait réaffirme parle parlait`,
  pluralVerbs: `disent déclarent affirment expliquent indiquent précisent ajoutent soulignent estiment assurent confient
    racontent rappellent répondent demandent annoncent notent observent insistent jugent regrettent écrivent concluent
    dénoncent saluent plaident alertent avertissent confirment réclament révèlent soutiennent rapportent constatent
    considèrent déplorent exigent espèrent craignent déclaraient affirmaient expliquaient indiquaient précisaient`,
  bareVerbs: `dit déclare affirme explique indique précise ajoute souligne estime assure confie raconte rappelle répond
    annonce note observe juge regrette écrit conclut poursuit reconnaît admet avoue avertit prévient promet confirme révèle
    signale soutient rapporte constate considère déplore détaille disait déclarait affirmait expliquait indiquait précisait
    ajoutait soulignait estimait assurait racontait rappelait annonçait déclara affirma expliqua indiqua précisa ajouta
    souligna estima assura annonça disent déclarent affirment expliquent indiquent précisent ajoutent soulignent estiment
    assurent annoncent confirment révèlent soutiennent rapportent constatent constatait confirmait reconnaissait admettait
    réaffirme`,
  auxiliaries: 'a ont avait avaient aura est sont était étaient',
  participles: `dit déclaré affirmé expliqué indiqué précisé ajouté souligné estimé assuré confié raconté rappelé répondu
    demandé annoncé noté observé insisté jugé regretté écrit conclu poursuivi reconnu admis avoué dénoncé critiqué salué
    plaidé averti alerté prévenu martelé lancé promis commenté résumé témoigné repris renchéri rétorqué répliqué concédé
    confirmé détaillé évoqué exhorté fustigé glissé ironisé justifié lâché ordonné prédit proclamé protesté qualifié réclamé
    réagi relaté révélé signalé soutenu tranché rapporté constaté considéré argué tempéré nuancé déploré décrit appelé
    invité exigé souhaité parlé félicité réjoui interrogé exclamé insurgé inquiété étonné emporté défendu amusé indigné
    réaffirmé réitéré relevé pointé`,
  asSaid: 'comme; ainsi que',
  sources: `selon; d' après; d' après les dires de; de l' avis de; de l' avis du; aux yeux de; à en croire`,
  that: "que qu'",
  beforeOtherThat:
    "dès afin pour sans avant après parce bien puis lors alors tandis ainsi tel telle plus moins si aussi depuis pendant ce celui celle ceux jusqu'à autant même",
  joining: 'et',
  hearerLinks: 'à au aux devant auprès',
  pronouns: {
    male: 'il -il -t-il',
    female: 'elle -elle -t-elle',
    either: '-on -t-on',
  },
  articles: { male: 'le un au du', female: 'la une' },
  dropsPronouns: false,
  hasDialogueDashes: true,
  objects: "lui leur se s' l' le nous me m' y en ne n'",
  attaching: "de du des d' au aux à chargé chargée",
  openers: `à au aux en dans sur sous chez par pour avec sans vers depuis pendant après avant lors hier aujourd'hui demain
    lundi mardi mercredi jeudi vendredi samedi dimanche contre entre malgré selon comme si quand lorsque puis alors ainsi
    mais ou donc or ni car où dont qui que de du des d' l'an ce cette ici là enfin ensuite`,
  fillers: `également aussi ensuite notamment encore alors hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi
    dimanche matin midi soir après-midi janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    pour sa son part côté récemment clairement simplement toutefois cependant déjà ainsi enfin d'ailleurs dernier dernière
    même bien pas publiquement longuement tout jamais`,
  abbreviations: 'm mm mme mlle dr pr st ste art av bd env etc cf ex min max n no p pp vol éd apr j-c',
  ordinalsHavePoints: false,
  namers: `film livre roman titre intitulé intitulée intitulés baptisé baptisée dit dite nommé nommée surnommé surnommée
    appelé appelée projet programme opération affaire exposition association collectif revue magazine journal quotidien
    série chanson album mot expression terme slogan dispositif plan spectacle pièce festival label concours thème groupe`,
};
