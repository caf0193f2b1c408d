import type { NameWords } from '../name-words.ts';

/** How Spanish writes names: only they have a capital inside a sentence. */
export const spanish: NameWords = {
  nounsHaveCapitals: false,
  given: {
    male: `abel abelardo adolfo adrián agustín aitor alberto alejandro alejo alfonso alfredo álvaro amadeo ambrosio
      anastasio andrés andoni ángel aníbal anselmo antonio antón apolinar ariel armando arnaldo arsenio arturo asier augusto
      aurelio baldomero baltasar bartolomé basilio bautista benito benjamín bernabé bernardo bernat blas bonifacio borja
      braulio bruno camilo carlos carles carmelo casimiro cayetano cecilio celestino césar cipriano ciro claudio clemente
      conrado constantino cosme cristian cristóbal dámaso damián daniel darío david demetrio diego dionisio domingo donato
      edgardo edmundo eduardo efraín eladio elías eligio eliseo eloy emeterio emiliano emilio enrique epifanio ernesto
      esteban estanislao eugenio eusebio evaristo ezequiel fabián fabio fabricio facundo faustino fausto federico felipe
      félix fermín fernando fidel florencio florentino fortunato francesc francisco froilán gabriel gaspar gastón genaro
      gerardo germán gervasio gilberto ginés gonzalo gorka gregorio guillermo guillem gumersindo gustavo héctor heriberto
      hermenegildo hernán hernando higinio hilario hipólito horacio hugo humberto ignacio ildefonso indalecio iñaki iñigo
      íñigo isaac isaías isidoro isidro ismael israel iván jacinto jacobo jaime jairo jaume javier jenaro jeremías jerónimo
      jesús joan joaquín jon jonás jordi jorge josé josep juan julián julio justino justo juvenal kepa koldo ladislao
      lautaro lázaro leandro leocadio leonardo leoncio leopoldo lorenzo lluís lucas luciano lucio luis macario manuel manel
      marcelino marcelo marcial marcos mariano mario martín mateo matías maximino máximo mauricio mauro melchor miguel mikel
      miquel modesto moisés narciso néstor nicanor nicasio nicolás norberto octavio oriol óscar osvaldo pablo pascual
      patricio patxi pau pedro pelayo pere plácido prudencio quim quintín rafael raimundo ramiro ramón raúl régulo remigio
      renato ricardo roberto rodolfo rodrigo rogelio román romualdo roque rosendo rubén rufino ruperto sabino salvador
      samuel sancho santiago saturnino saúl sebastián segismundo serafín sergio severino silvestre silvio simón sinforoso
      sixto tadeo teodoro teófilo tiburcio timoteo tobías tomás toribio ulises unai urbano valentín valerio vicente vicenç
      víctor vidal virgilio wenceslao wilfredo xabier xavier xavi yago zacarías zenón`,
    female: `abigail adela adelaida adriana ágata agueda águeda agustina ainhoa ainara aitana alba alejandra alicia almudena
      alma amalia amaia amanda amaya amelia amparo ana anabel ángela ángeles angélica angustias anna antonia araceli arantxa
      ariadna ascensión asunción aurelia aurora azucena beatriz begoña belén benita berenice bernarda berta blanca bárbara
      brígida camila candela candelaria caridad carla carlota carme carmen carolina casilda catalina cayetana cecilia
      celeste celia clara claudia clotilde concepción concha consuelo covadonga cristina dalia daniela débora delia desirée
      diana dolores dolors dorotea dulce edith edurne elena elisa elisenda eloísa elvira emilia emma encarnación encarna
      enriqueta esmeralda esperanza estefanía estela ester estrella eugenia eulalia eva evangelina fabiola fátima felisa
      fernanda filomena flora francisca fuensanta gabriela gemma genoveva georgina gertrudis gisela gloria graciela gregoria
      griselda guadalupe henar herminia hortensia idoia ignacia iluminada inés inmaculada irene iria irma isabel isaura
      itziar ivonne jacinta jimena joaquina jordina josefa josefina josune juana judit julia juliana julieta justa laia
      laura leonor leticia leire lidia ligia lilia liliana lola lorena lorenza lourdes lucía luciana lucrecia luisa lupe luz
      macarena magdalena maite manuela mar marcela margarita maría mariana maribel maricarmen mariona marisa marisol marta
      martina matilde maximina mayte mercedes mercè micaela milagros mireia miren mónica montserrat montse nadia natalia
      natividad nélida nerea nieves noelia noemí nora nuria núria obdulia ofelia olga olimpia oihana paloma pastora patricia
      paula paz petra pilar purificación ramona raquel rebeca regina remedios rita roberta rocío rosa rosalía rosana rosario
      roxana ruth sabina salomé sandra sara silvia socorro sofía sol soledad sonia susana tamara tatiana teodora teresa
      tomasa trinidad úrsula uxue valentina valeria vanesa verónica vicenta victoria violeta virginia visitación viviana
      ximena yaiza yesenia yolanda zaida zoraida zulema`,
  },
  particles: 'de del la las los da do dos von van der di bin al',
  links: 'de del la las los',
  officeLinks: 'y e',
  saints: 'san santa santo são saint',
  bodiesGoOnSmall: false,
  determiners: `el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel aquella mi mis tu tus
    su sus nuestro nuestra nuestros nuestras vuestro cada varios varias algunos algunas algún alguna ningún ninguna todo
    toda todos todas otro otra otros otras cualquier dicho dicha ambos ambas muchos muchas pocos`,
  common: `a acaso además adiós ahí ahora al algo alguien algunas algunos allá allí ambas ambos ante antes apenas aquel
    aquella aquello aquellos aquí así asimismo aun aún aunque ayer bajo bastante bien buena buenas bueno buenos cada casi
    cerca cierto claro como cómo con conforme contra cual cuál cualquier cuando cuándo cuanto cuánto cuarto cuatro da de
    debajo debe decir dejar del delante demasiado dentro desde después detrás dice dijo dio donde dónde dos durante e el él
    ella ellas ellos en encima enfrente entonces entre era eran eres es esa esas ese eso esos esta está estaba estamos están
    estar estas este esto estos fin fue fuera fueron gracias gran grandes ha había hablar habrá hace hacer hacia haber han
    hasta hay hemos hola hoy igual igualmente incluso ir jamás junto la las le lejos les lo los luego lunes martes miércoles
    jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    mal mañana más mayor me media mediante medio mejor menos mi mientras mil millones mis mismo mitad mucha muchas mucho
    muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nueva nuevas nuevo
    nuevos nunca o ocho once otra otras otro otros para parece parte pero poca pocas poco pocos podemos poder por porque
    posteriormente precisamente primer primera primero pronto próxima próximo puede pueden pues que qué quien quién quienes
    quieren quiero quizá quizás quinto recientemente respecto resulta salvo se sea según segunda segundo seis ser será si sí
    siempre siendo siete sigue sin sino sobre sólo solo son su sus tal también tampoco tan tanto tarde te tenemos tener
    tengo tercer tercera tercero tiene tienen toda todas todavía todo todos tras tres tu tú un una unas uno unos usted
    ustedes va vale vamos varias varios veinte ver vez vía vosotros y ya yo internet web foto fotos diez cinco nueve cien
    ciento dicho dichos afirmó aseguró explicó señaló añadió indicó medidas resultado objetivo estado estados nación iglesia
    historia constitución navidad covid-19 covid sida dios mundo señor señora alta finalmente actualmente efectivamente
    posiblemente probablemente evidentemente naturalmente aparte debido fuentes preguntado preguntada interrogado
    lamentablemente afortunadamente nacido nacida pese llegó hubo queda quedan falta faltan existe existen creo cree creemos
    quiere dado dada ello os volver hora horas año años hecho tuvo tenía`,
  adjectiveEndings: `al ales ico ica icos icas ario aria arios arias ano ana anos anas és esa eses esas il iles ivo iva ivos
    ivas oso osa osos osas ista istas nte ntes dor dora ado ada ados adas ido ida idos idas ar ares ble bles ero era eros
    eras eño eña ino ina inos inas ense enses oral icio`,
  places: `afganistán; albania; alemania; andorra; angola; arabia saudí; arabia saudita; argelia; argentina; armenia;
    australia; austria; azerbaiyán; baréin; bangladés; bélgica; belice; benín; bielorrusia; bolivia; bosnia; botsuana;
    brasil; bulgaria; burkina faso; burundi; cabo verde; camboya; camerún; canadá; chad; chile; china; chipre; colombia;
    comoras; congo; corea del norte; corea del sur; costa de marfil; costa rica; croacia; cuba; dinamarca; ecuador; ee.uu.;
    eeuu; egipto; el salvador; emiratos árabes unidos; eritrea; escocia; eslovaquia; eslovenia; españa; estados unidos;
    estonia; etiopía; filipinas; finlandia; francia; gabón; gales; gambia; georgia; ghana; gibraltar; gran bretaña; grecia;
    groenlandia; guatemala; guinea; guinea ecuatorial; guyana; haití; honduras; hungría; india; indonesia; inglaterra; irak;
    irán; irlanda; islandia; israel; italia; jamaica; japón; jordania; kazajistán; kenia; kosovo; kuwait; laos; letonia;
    líbano; liberia; libia; lituania; luxemburgo; macedonia; madagascar; malasia; malaui; malí; malta; marruecos;
    mauritania; méxico; moldavia; mónaco; mongolia; montenegro; mozambique; namibia; nepal; nicaragua; níger; nigeria;
    noruega; nueva zelanda; omán; países bajos; pakistán; palestina; panamá; paraguay; perú; polonia; portugal; puerto rico;
    qatar; catar; reino unido; república checa; república dominicana; ruanda; rumania; rumanía; rusia; sáhara; senegal;
    serbia; singapur; siria; somalia; sri lanka; sudáfrica; sudán; suecia; suiza; tailandia; taiwán; tanzania; togo; túnez;
    turquía; ucrania; uganda; uruguay; uzbekistán; vaticano; venezuela; vietnam; yemen; zambia; zimbabue; holanda; europa;
    asia; áfrica; américa; américa latina; latinoamérica; iberoamérica; centroamérica; sudamérica; suramérica; norteamérica;
    oceanía; antártida; ártico; oriente medio; oriente próximo; balcanes; cáucaso; escandinavia; siberia; gaza; cisjordania;
    crimea; kurdistán; tíbet; cachemira; andalucía; aragón; asturias; baleares; canarias; cantabria; castilla;
    castilla y león; castilla-la mancha; castilla la mancha; cataluña; catalunya; comunidad valenciana; euskadi; país vasco;
    extremadura; galicia; la rioja; murcia; navarra; ceuta; melilla; álava; albacete; alicante; almería; ávila; badajoz;
    barcelona; bilbao; burgos; cáceres; cádiz; cartagena; castellón; ciudad real; córdoba; cuenca; elche; ferrol; gijón;
    girona; gerona; granada; guadalajara; guipúzcoa; huelva; huesca; ibiza; jaén; jerez; la coruña; a coruña; las palmas;
    león; lleida; lérida; logroño; lugo; madrid; málaga; mallorca; marbella; menorca; mérida; orense; ourense; oviedo;
    palencia; palma; pamplona; pontevedra; sabadell; salamanca; san sebastián; santander; santiago; santiago de compostela;
    segovia; sevilla; soria; tarragona; tarifa; tenerife; lanzarote; fuerteventura; teruel; terrassa; toledo; valencia;
    valladolid; vigo; vitoria; vizcaya; zamora; zaragoza; bogotá; medellín; cali; caracas; maracaibo; quito; guayaquil;
    lima; cusco; la paz; santa cruz; sucre; asunción; montevideo; buenos aires; rosario; mendoza; valparaíso;
    santiago de chile; ciudad de méxico; monterrey; tijuana; puebla; oaxaca; chiapas; veracruz; managua; tegucigalpa;
    san salvador; san josé; la habana; santo domingo; san juan; brasilia; sao paulo; río de janeiro; nueva york; washington;
    los ángeles; san francisco; miami; chicago; boston; texas; california; florida; parís; lyon; marsella; burdeos; londres;
    mánchester; edimburgo; dublín; lisboa; oporto; roma; milán; nápoles; turín; venecia; florencia; berlín; múnich;
    hamburgo; fráncfort; colonia; viena; praga; varsovia; budapest; bucarest; sofía; belgrado; atenas; estambul; ankara;
    moscú; kiev; minsk; oslo; estocolmo; copenhague; helsinki; ámsterdam; rotterdam; la haya; bruselas; amberes; ginebra;
    zúrich; berna; lausana; argel; rabat; casablanca; tánger; trípoli; el cairo; beirut; damasco; bagdad; teherán;
    jerusalén; riad; dubái; doha; dakar; nairobi; johannesburgo; pekín; shanghái; hong kong; tokio; seúl; bangkok; hanói;
    nueva delhi; bombay; kabul; islamabad; sídney; mediterráneo; atlántico; pacífico; caribe; cantábrico; amazonas; ebro;
    tajo; duero; guadalquivir; guadiana; miño; pirineos; andes; patagonia; amazonía`,
  placeLinks: 'en desde hacia',
  sites: `calle avenida plaza paseo puente puerto cabo monte sierra río isla playa bahía golfo barrio estación aeropuerto
    estadio teatro castillo palacio parque valle glorieta ronda carretera camino casa`,
  bodies: `onu; otan; ue; fmi; omc; oms; unesco; unicef; oea; unión europea; naciones unidas; comisión europea;
    parlamento europeo; banco central europeo; banco mundial; congreso de los diputados; senado; moncloa; la moncloa;
    tribunal supremo; tribunal constitucional; audiencia nacional; poder judicial; casa blanca; kremlin; pentágono; hamás;
    hezbolá; al qaeda; cruz roja; cáritas; greenpeace; amnistía internacional; médicos sin fronteras; guardia civil;
    policía nacional; policía local; ertzaintza; mossos d'esquadra; psoe; pp; iu; ciu; pnv; erc; eta; farc; ugt; ccoo; rtve;
    efe; ine; csic; renfe; adif; aena; iberia; telefónica; repsol; endesa; iberdrola; bbva; santander central hispano;
    el país; el mundo; abc; la vanguardia; real madrid; fc barcelona; barça; google; facebook; twitter; apple; amazon;
    microsoft; reuters; banco de españa; seat; mercadona; inditex; generalitat; xunta; mercosur; pri; pan`,
  bodyOpeners: `consejo asamblea ministerio secretaría comisión comité corte tribunal partido unión federación confederación
    asociación fundación instituto universidad escuela academia centro agencia banco sociedad compañía grupo sindicato
    oficina observatorio organización liga frente movimiento alianza colegio hospital cámara dirección caja ediciones
    festival atlético deportivo racing sporting ayuntamiento diputación junta gobierno consejería concejalía presidencia
    audiencia juzgado fiscalía policía guardia cofradía autoridad servicio agrupación plataforma congreso senado parlamento
    ejército delegación subdelegación museo biblioteca patronato izquierda`,
  bodyAdjectives: `nacional nacionales municipal regional autonómico provincial general europeo europea internacional
    mundial constitucional central supremo superior popular socialista comunista republicano democrático democrática
    económico social local civil español española militar judicial público pública penal americano americana iberoamericano
    africano árabe católica unida unidas unidos deportivo deportiva politécnica autónoma foral metropolitano metropolitana
    obrero`,
  legalForms: 'SA S.A. SL S.L. SAU SLU S.L.U. S.A.U. GmbH Inc. Ltd',
  offices: `ministro ministra ministerio consejero consejera consejería secretario secretaria concejal concejala director
    directora dirección departamento área delegado delegada comisario viceconsejero viceconsejera concejalía titular cartera`,
  commonAcronyms: `pdf pc cd dvd usb tv id http url html css xml ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii
    xix xx xxi iva dni sms gps pib pyme ok vip adn vih ia ave hd cm kg km mw pp.`,
};
