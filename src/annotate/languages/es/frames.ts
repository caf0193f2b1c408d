import type { FrameWords } from '../frame-words.ts';

/** How Spanish gives words to a speaker, as data: lists parted by space, phrases by semicolons; all in lower case. */
export const spanish: FrameWords = {
  verbs: `dice dijo decía afirma afirmó afirmaba asegura aseguró aseguraba explica explicó explicaba señala señaló señalaba
    indica indicó indicaba precisa precisó añade añadió añadía agrega agregó subraya subrayó destaca destacó recuerda
    recordó recordaba cuenta contó contaba relata relató narra narró confiesa confesó reconoce reconoció admite admitió
    declara declaró manifiesta manifestó manifestaba expresa expresó comenta comentó responde respondió contesta contestó
    replica replicó pregunta preguntó anuncia anunció advierte advirtió advertía avisa avisó alerta alertó denuncia denunció
    critica criticó lamenta lamentó celebra celebró insiste insistió opina opinó considera consideró cree creía estima
    estimó sostiene sostuvo mantiene mantuvo defiende defendió apunta apuntó apostilla apostilló concluye concluyó zanja
    zanjó resume resumió escribe escribió informa informó revela reveló confirma confirmó promete prometió pide pidió exige
    exigió reclama reclamó propone propuso plantea planteó argumenta argumentó razona razonó justifica justificó reitera
    reiteró remarca remarcó recalca recalcó puntualiza puntualizó matiza matizó ironiza ironizó bromea bromeó ordenó gritó
    exclamó exclama susurró murmuró repuso prosigue prosiguió continúa continuó detalla detalló calificó califica tacha
    tachó definió define describió describe acusa acusó reprocha reprochó aclara aclaró apela apeló augura auguró vaticina
    vaticinó presume valora valoró sentencia sentenció espetó bautizó denominó llamó llama constata constató teme temía
    espera quiso`,
  pluralVerbs: `dicen dijeron afirman afirmaron aseguran aseguraron explican explicaron señalan señalaron indican indicaron
    precisan precisaron añaden añadieron agregan agregaron subrayan subrayaron destacan destacaron recuerdan recordaron
    cuentan contaron relatan relataron reconocen reconocieron admiten admitieron declaran declararon manifiestan
    manifestaron anuncian anunciaron advierten advirtieron denuncian denunciaron critican criticaron lamentan lamentaron
    insisten insistieron consideran consideraron sostienen sostuvieron informan informaron confirman confirmaron piden
    pidieron exigen exigieron reclaman reclamaron escriben escribieron apuntan apuntaron concluyen concluyeron calificaron
    defienden`,
  bareVerbs: `dice dijo decía afirma afirmó asegura aseguró explica explicó señala señaló indica indicó precisa precisó
    añade añadió agrega agregó subraya subrayó destaca destacó recuerda recordó relata relató reconoce reconoció admite
    admitió declara declaró manifiesta manifestó comenta comentó anuncia anunció advierte advirtió denuncia denunció lamenta
    lamentó insiste insistió opina opinó considera consideró sostiene sostuvo apunta apuntó informa informó revela reveló
    confirma confirmó argumenta argumentó reitera reiteró puntualiza puntualizó aclara aclaró detalla detalló dicen dijeron
    afirman afirmaron aseguran aseguraron explican explicaron señalan señalaron indican indicaron añadieron recuerdan
    recordaron reconocen reconocieron anunciaron advierten advirtieron denuncian denunciaron informan informaron confirman
    confirmaron sostienen consideran prometió promete concluye concluyó escribió pide pidió piden pidieron exige exigió exigen
    exigieron reclama reclamó reclaman reclamaron propone propuso`,
  auxiliaries: 'ha han había habían habría hubo',
  participles: `dicho afirmado asegurado explicado señalado indicado precisado añadido agregado subrayado destacado
    recordado contado relatado narrado confesado reconocido admitido declarado manifestado expresado comentado respondido
    contestado replicado preguntado anunciado advertido avisado alertado denunciado criticado lamentado celebrado insistido
    opinado considerado estimado sostenido mantenido defendido apuntado apostillado concluido zanjado resumido escrito
    informado revelado confirmado prometido pedido exigido reclamado propuesto planteado argumentado razonado justificado
    reiterado remarcado recalcado puntualizado matizado ironizado bromeado ordenado proseguido continuado detallado
    calificado tachado definido descrito acusado reprochado aclarado apelado augurado vaticinado valorado sentenciado
    espetado constatado instado llamado`,
  asSaid: 'como; tal y como; tal como; así lo',
  sources: `según; de acuerdo con; a juicio de; a juicio del; en opinión de; en opinión del; en palabras de;
    en palabras del; a decir de; a decir del; según fuentes de`,
  that: 'que',
  beforeOtherThat:
    'para sin hasta desde de después antes ya así mientras más menos tal tan lo la el los las cada a siempre igual',
  joining: 'y e',
  hearerLinks: 'a al ante',
  pronouns: { male: 'él', female: 'ella' },
  articles: { male: 'el un al del', female: 'la una' },
  dropsPronouns: true,
  hasDialogueDashes: true,
  objects: 'se le les lo la los las me nos te no',
  attaching: 'de del en para al por',
  openers: `a al ante bajo con contra de desde durante en entre hacia hasta mediante para por sin sobre tras ayer hoy mañana
    lunes martes miércoles jueves viernes sábado domingo según como si cuando donde que quien cuyo así pero o y e sino
    también además luego después entonces mientras aunque porque pues allí aquí del este esta ese esa lo`,
  fillers: `también además luego después entonces ayer hoy anoche mañana lunes martes miércoles jueves viernes sábado
    domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre por su parte igualmente
    asimismo incluso recientemente claramente finalmente ya sin embargo así mismo misma esta tarde noche pasado pasada
    próximo este ahora todavía nuevamente públicamente siempre nunca`,
  abbreviations:
    'sr sra srta d dña dr dra prof lic ing art av avda c núm núms pág págs etc ej ee uu aprox máx mín tel vol ud uds gral',
  ordinalsHavePoints: false,
  namers: `película libro novela título titulado titulada titulados bautizado bautizada llamado llamada denominado
    denominada denominados apodado apodada proyecto programa operación caso exposición asociación colectivo revista diario
    serie canción disco palabra término expresión lema plan espectáculo festival sello concurso tema grupo plataforma alias
    periódico semanario restaurante premio ciclo campaña conocido conocida`,
};
