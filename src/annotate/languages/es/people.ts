import type { PeopleWords } from '../people-words.ts';

/** Who can speak in Spanish, and how people, bodies and writings are called. */
export const spanish: PeopleWords = {
  hasCompounds: false,
  titles: {
    male: 'don d. sr sr. señor señores fray padre conde duque marqués príncipe monseñor lic. ing.',
    female: 'doña dña dña. d.ª sra sra. señora señorita srta srta. sor condesa duquesa marquesa princesa infanta',
    either: 'dr dr. dra dra. prof.',
  },
  roles: {
    male: `ministro presidente expresidente vicepresidente director subdirector jefe vocero senador diputado consejero
      concejal alcalde exalcalde delegado subdelegado gobernador intendente prefecto juez magistrado abogado letrado
      secretario exministro viceministro embajador rey emperador papa obispo arzobispo cardenal párroco cura sacerdote
      pastor imán rabino profesor catedrático maestro investigador científico historiador sociólogo filósofo escritor autor
      poeta novelista redactor cronista editor cineasta realizador actor músico compositor pintor escultor fotógrafo jugador
      entrenador seleccionador técnico portero defensa delantero centrocampista árbitro corredor campeón médico doctor
      cirujano enfermero farmacéutico veterinario ingeniero arquitecto obrero trabajador pescador patrón armador marinero
      capitán coronel general almirante sargento cabo soldado bombero inspector comisario empresario agricultor ganadero
      panadero comerciante hostelero fundador cofundador candidato coordinador monitor educador vecino habitante usuario
      padre hijo hermano marido esposo tío abuelo amigo compañero colega sucesor antecesor experto consultor especialista
      acusado detenido imputado querellante tesorero propietario inquilino alumno jubilado socio consejero-delegado
      canciller mandatario parlamentario legislador edil regidor lehendakari dramaturgo dibujante voluntario organizador
      funcionario diplomático negociador ponente interventor conservador notario decano rector conserje biólogo geógrafo
      meteorólogo psicólogo politólogo arqueólogo lingüista presidente-editor comisionado relator`,
    female: `ministra presidenta expresidenta vicepresidenta directora subdirectora jefa senadora diputada consejera
      concejala alcaldesa exalcaldesa delegada subdelegada gobernadora intendenta jueza magistrada abogada letrada
      secretaria exministra viceministra embajadora reina emperatriz obispa pastora profesora catedrática maestra
      investigadora científica historiadora socióloga filósofa escritora autora poetisa redactora editora actriz compositora
      pintora escultora fotógrafa jugadora entrenadora seleccionadora portera delantera corredora campeona médica doctora
      cirujana enfermera farmacéutica veterinaria ingeniera arquitecta obrera trabajadora pescadora armadora capitana
      inspectora comisaria empresaria agricultora ganadera panadera hostelera fundadora cofundadora candidata coordinadora
      monitora educadora vecina usuaria clienta madre hija hermana esposa viuda tía abuela amiga compañera sucesora
      antecesora experta consultora acusada detenida imputada tesorera propietaria inquilina alumna jubilada socia
      mandataria parlamentaria legisladora regidora dramaturga dibujante voluntaria organizadora funcionaria negociadora
      interventora conservadora decana rectora bióloga geógrafa meteoróloga psicóloga politóloga arqueóloga lideresa
      relatora comisionada bombera soldada`,
    either: `fuente persona interesado interesada portavoz fiscal periodista economista artista futbolista ciclista piloto
      tenista guardia agente policía responsable representante líder dirigente militante sindicalista testigo víctima
      cliente paciente analista estudiante miembro gerente activista titular guionista humorista psiquiatra teniente cónsul
      cantante comandante`,
  },
  groups: `expertos investigadores médicos vecinos habitantes testigos abogados sindicatos autoridades responsables
    organizadores agentes policías bomberos docentes profesores estudiantes alumnos padres agricultores ganaderos pescadores
    comerciantes manifestantes militantes opositores diputados senadores ministros alcaldes concejales economistas
    historiadores científicos analistas observadores asociaciones medios periódicos fuentes autores críticos dirigentes
    especialistas empleados trabajadores usuarios jueces magistrados fiscales ecologistas socialistas populares empresarios
    familiares`,
  bodies: `ayuntamiento alcaldía consistorio gobierno ejecutivo ministerio consejería policía guardia fiscalía juzgado
    tribunal audiencia prensa corte comisión comité consejo senado congreso parlamento cámara asamblea partido grupo sindicato
    federación confederación asociación colectivo organización ong fundación empresa sociedad compañía fabricante firma
    banco caja instituto universidad facultad escuela academia hospital clínica agencia centro museo diario periódico
    semanario revista cadena emisora redacción dirección presidencia embajada ejército armada concesionaria operador naviera
    puerto región provincia departamento ciudad municipio oposición mayoría defensa acusación acusaciones iglesia diócesis
    obispado club liga unión delegación subdelegación observatorio institución cooperativa plataforma entorno cancillería
    diputación junta generalitat xunta patronal coalición formación entidad cofradía`,
  writings: `informe estudio comunicado nota investigación carta texto documento sondeo encuesta sentencia fallo auto
    decreto ley artículo columna editorial libro dictamen balance declaración orden proyecto resolución acta memoria mensaje
    escrito correo bando manifiesto atestado denuncia querella`,
};
