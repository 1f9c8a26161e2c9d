/** What is said about a sector; pieces that fit together in the sentences of `listing-texts.ts`. */
export interface SectorText {
  /** How often a company is in this sector. */
  weight: number;
  /** The trade in a company's name, behind an invented family name. */
  trades: readonly string[];
  /** Where the work is done: "in …". */
  workplace: readonly string[];
  /** What is made or kept going: "hoe maak je …". */
  things: readonly string[];
  /** What pupils do with their hands: "je gaat …". */
  doing: readonly string[];
  /** What pupils learn: "je leert …". */
  learning: readonly string[];
  /** Who works there: "een …". */
  jobs: readonly string[];
  /** A skill for a workshop: "Workshop …". */
  skills: readonly string[];
  /** A real question for pupils: "Praktijkopdracht: …". */
  questions: readonly string[];
  bring: string;
}

export const sectorTexts: Record<string, SectorText> = {
  "bouw-infra": {
    weight: 10,
    trades: ["Bouw", "Aannemers", "Wegenbouw", "Restauratie"],
    workplace: ["een huis in aanbouw", "onze bouwplaats", "onze timmerhal"],
    things: ["een huis", "een fietsbrug", "een riool dat nooit verstopt"],
    doing: [
      "metselen aan een muurtje",
      "een kozijn afhangen",
      "een straatje leggen",
      "met een laser een vloer uitzetten",
    ],
    learning: ["waarom een muur blijft staan", "hoe je een tekening leest", "hoe je veilig werkt op hoogte"],
    jobs: ["metselaar", "timmerman", "uitvoerder", "grondwerker"],
    skills: ["metselen", "een dakspant maken", "bestraten"],
    questions: ["ontwerp een schuilplek voor het schoolplein", "bereken het materiaal voor een tiny house"],
    bring: "Dichte schoenen en een jas die vies mag worden. Wij zorgen voor een helm.",
  },
  "installatie-elektro": {
    weight: 12,
    trades: ["Installatietechniek", "Elektro", "Klimaattechniek", "Warmtepompen"],
    workplace: ["onze werkplaats", "een huis dat van het gas af gaat", "ons testlokaal"],
    things: ["een huis zonder gasketel", "een slimme meterkast", "een koele school zonder airco"],
    doing: [
      "een lamp met schakelaar aansluiten",
      "een warmtepomp uitlezen",
      "een leiding solderen",
      "een storing opsporen",
    ],
    learning: [
      "hoe stroom loopt",
      "hoe een warmtepomp warmte uit koude lucht haalt",
      "hoe je een groepenkast leest",
    ],
    jobs: ["elektromonteur", "servicemonteur", "installateur", "werkvoorbereider"],
    skills: ["solderen", "een eigen lamp bouwen", "domotica programmeren"],
    questions: ["maak een plan voor een school zonder gas", "zoek uit hoeveel stroom je school verspilt"],
    bring: "Dichte schoenen. Doe lange haren in een staart.",
  },
  "metaal-machinebouw": {
    weight: 12,
    trades: ["Machinebouw", "Metaaltechniek", "Verspaning", "Lastechniek"],
    workplace: ["onze machinefabriek", "de lashal", "de draaierij"],
    things: [
      "een machine die tomaten sorteert",
      "een tandwiel op de honderdste millimeter",
      "een stalen trap",
    ],
    doing: [
      "een sleutelhanger frezen",
      "proeflassen in de lascabine",
      "een onderdeel nameten",
      "een robotarm aanleren",
    ],
    learning: [
      "hoe een computer een freesbank stuurt",
      "waarom staal kromtrekt",
      "hoe je op een honderdste millimeter meet",
    ],
    jobs: ["lasser", "verspaner", "machinebouwer", "tekenaar"],
    skills: ["lassen", "frezen", "technisch tekenen op de computer"],
    questions: [
      "verzin een hulpmiddel dat zwaar tillen overbodig maakt",
      "maak een verpakking die zichzelf telt",
    ],
    bring: "Dichte schoenen en katoenen kleding. Een veiligheidsbril krijg je van ons.",
  },
  "voertuigen-mobiliteit": {
    weight: 9,
    trades: ["Autotechniek", "Truckservice", "Fietstechniek", "Carrosserie"],
    workplace: ["onze garage", "de truckwerkplaats", "de schadehal"],
    things: ["een elektrische bestelbus", "een vrachtwagen die op tijd remt", "een bakfiets"],
    doing: ["een band wisselen", "een storing uitlezen", "een remblok vervangen", "een deuk uitdeuken"],
    learning: [
      "hoe een elektromotor werkt",
      "wat een auto over zichzelf vertelt",
      "hoe je veilig met hoogspanning werkt",
    ],
    jobs: ["automonteur", "truckmonteur", "fietstechnicus", "schadehersteller"],
    skills: ["fietsen repareren", "een storing uitlezen", "spuiten"],
    questions: ["maak een plan voor een deelfiets op school", "onderzoek welke bus het zuinigst rijdt"],
    bring: "Oude kleren en dichte schoenen.",
  },
  ict: {
    weight: 9,
    trades: ["Software", "Netwerken", "Datadiensten", "Webbouw"],
    workplace: ["ons kantoor", "onze serverruimte", "ons testlab"],
    things: [
      "een app die iedereen snapt",
      "een netwerk dat nooit uitvalt",
      "een website voor de voetbalclub",
    ],
    doing: [
      "een kleine app bouwen",
      "een netwerkkabel maken",
      "een nepmail ontmaskeren",
      "een robotje programmeren",
    ],
    learning: [
      "hoe een website bij jou op het scherm komt",
      "hoe inbrekers op internet denken",
      "hoe je een fout in een programma vindt",
    ],
    jobs: ["programmeur", "netwerkbeheerder", "tester", "ontwerper van apps"],
    skills: ["programmeren", "veilig op internet", "een netwerk aanleggen"],
    questions: ["ontwerp een app voor het schoolfeest", "maak een veiliger inlogscherm"],
    bring: "Niets bijzonders. Laptops staan klaar.",
  },
  "proces-chemie": {
    weight: 6,
    trades: ["Procestechniek", "Chemie", "Kunststoffen", "Laboratorium"],
    workplace: ["de controlekamer", "ons laboratorium", "de proeffabriek"],
    things: ["plastic van suiker", "verf die niet afbladdert", "schoon water voor een fabriek"],
    doing: ["een mengsel scheiden", "een zuurgraad meten", "een proces bijsturen op de simulator"],
    learning: [
      "hoe een fabriek dag en nacht blijft draaien",
      "hoe je veilig met stoffen werkt",
      "wat een sensor meet",
    ],
    jobs: ["procesoperator", "laborant", "onderhoudsmonteur"],
    skills: ["proefjes in het lab", "een proces sturen"],
    questions: ["zoek uit hoe een fabriek minder water gebruikt", "bedenk wat er met reststoom kan"],
    bring: "Dichte schoenen en een lange broek. Jas en bril krijg je van ons.",
  },
  energie: {
    weight: 5,
    trades: ["Energie", "Zonnestroom", "Windtechniek", "Netbeheer"],
    workplace: ["een windpark", "ons trainingscentrum", "een onderstation"],
    things: ["stroom van zon op het dak", "een windmolen van 200 meter", "een buurtbatterij"],
    doing: ["een zonnepaneel aansluiten", "in een klimgordel een ladder op", "een kleine windmolen bouwen"],
    learning: ["waar je stroom vandaan komt", "waarom het stroomnet vol is", "hoe je op hoogte werkt"],
    jobs: ["windmonteur", "netmonteur", "zonnepanelenmonteur"],
    skills: ["een zonnelader bouwen", "een windmolentje ontwerpen"],
    questions: [
      "bereken hoeveel zonnepanelen jullie school nodig heeft",
      "maak een plan voor een buurtbatterij",
    ],
    bring: "Warme kleren en stevige schoenen.",
  },
  "maritiem-offshore": {
    weight: 5,
    trades: ["Scheepswerf", "Jachtbouw", "Offshore", "Scheepsreparatie"],
    workplace: ["de scheepswerf", "het droogdok", "een werkschip in de haven"],
    things: ["een sleepboot", "een jacht", "een schip dat windmolens neerzet"],
    doing: [
      "een stuk romp lassen",
      "knopen en splitsen",
      "varen op de simulator",
      "een scheepsmotor starten",
    ],
    learning: ["waarom staal drijft", "hoe je een schip bouwt in blokken", "hoe je samenwerkt aan boord"],
    jobs: ["scheepsbouwer", "scheepsmonteur", "matroos", "scheepselektricien"],
    skills: ["knopen en splitsen", "een vlot bouwen", "lassen aan een romp"],
    questions: ["ontwerp een veerpont op stroom", "bedenk hoe een schip stiller vaart"],
    bring: "Dichte schoenen en een jas tegen de wind.",
  },
  "transport-logistiek-haven": {
    weight: 9,
    trades: ["Transport", "Logistiek", "Havenbedrijf", "Opslag"],
    workplace: ["ons magazijn", "de containerterminal", "de planning"],
    things: [
      "een pakje dat morgen thuis is",
      "een container vol bananen op tijd",
      "een volle vrachtwagen zonder lege ritten",
    ],
    doing: [
      "orders verzamelen met een scanner",
      "een route plannen",
      "meerijden in de vrachtwagen",
      "een lading veilig vastzetten",
    ],
    learning: ["hoe een pakje zijn weg vindt", "hoe een kraanmachinist werkt", "waarom plannen puzzelen is"],
    jobs: ["chauffeur", "planner", "magazijnmedewerker", "kraanmachinist"],
    skills: ["routes plannen", "laden en vastzetten"],
    questions: ["maak de slimste route langs tien adressen", "verzin een verpakking zonder lucht"],
    bring: "Dichte schoenen. Een hesje krijg je van ons.",
  },
  "hout-meubel-afbouw": {
    weight: 6,
    trades: ["Meubelmakerij", "Interieurbouw", "Schilders", "Timmerfabriek"],
    workplace: ["onze meubelmakerij", "de timmerfabriek", "onze spuiterij"],
    things: ["een keuken op maat", "een stoel die honderd jaar meegaat", "een trap die niet kraakt"],
    doing: ["een krukje maken", "een houtverbinding zagen", "een wand strak schilderen"],
    learning: ["welk hout je waarvoor kiest", "hoe je zuinig zaagt", "hoe een computer een plaat zaagt"],
    jobs: ["meubelmaker", "interieurbouwer", "schilder", "stukadoor"],
    skills: ["een krukje maken", "houtbewerken", "verf mengen"],
    questions: ["ontwerp een studeerplek van resthout", "maak een zitbank voor de aula"],
    bring: "Kleren die vies mogen worden.",
  },
  "voedsel-agrotechniek": {
    weight: 7,
    trades: ["Kassentechniek", "Landbouwmachines", "Voedingstechniek", "Bakkerij"],
    workplace: ["onze kas", "de machineloods", "de bakkerij"],
    things: ["een kas die zichzelf regelt", "brood voor een hele stad", "een trekker zonder bestuurder"],
    doing: ["een melkrobot instellen", "brood bakken in het groot", "een sensor in de kas plaatsen"],
    learning: [
      "hoe eten van het veld op je bord komt",
      "hoe een drone gewassen meet",
      "waarom schoon werken telt",
    ],
    jobs: ["machinemonteur", "voedingsoperator", "teeltspecialist"],
    skills: ["brood bakken", "een kas bouwen met sensoren"],
    questions: ["bedenk wat er met restgroente kan", "ontwerp een kas voor op school"],
    bring: "Dichte schoenen. Een haarnetje krijg je van ons.",
  },
  "media-creatief": {
    weight: 4,
    trades: ["Drukwerk", "Animatie", "Podiumtechniek", "Reclame"],
    workplace: ["onze studio", "de drukkerij", "achter het toneel"],
    things: ["een tekenfilm", "een concert waar alles klopt", "een boek"],
    doing: ["een stopmotionfilmpje maken", "een zeefdruk maken", "het licht regelen op een podium"],
    learning: [
      "hoe je een verhaal vertelt in beeld",
      "hoe geluid werkt in een zaal",
      "hoe kleur op papier komt",
    ],
    jobs: ["podiumtechnicus", "vormgever", "drukker", "animator"],
    skills: ["zeefdrukken", "animatie", "licht en geluid"],
    questions: ["maak een filmpje over je eigen school", "ontwerp een affiche voor de open dag"],
    bring: "Niets bijzonders.",
  },
  zorgtechniek: {
    weight: 4,
    trades: ["Zorgtechniek", "Orthopedie", "Medische Techniek", "Hulpmiddelen"],
    workplace: ["onze werkplaats", "het gipslokaal", "ons testhuis"],
    things: ["een been dat meeloopt", "een rolstoel op maat", "een huis waar oma veilig woont"],
    doing: ["een hand van gips maken", "een rolstoel afstellen", "een hulpmiddel printen in 3D"],
    learning: [
      "hoe techniek mensen helpt",
      "hoe je luistert naar wat iemand nodig heeft",
      "hoe een 3D-printer werkt",
    ],
    jobs: ["orthopedisch technicus", "medisch monteur", "adviseur hulpmiddelen"],
    skills: ["een hulpmiddel ontwerpen", "printen in 3D"],
    questions: [
      "verzin een hulpmiddel voor iemand met één hand",
      "maak een kamer veilig voor iemand die slecht ziet",
    ],
    bring: "Niets bijzonders.",
  },
  "water-delta": {
    weight: 4,
    trades: ["Watertechniek", "Dijkenbouw", "Baggerwerken", "Pompen"],
    workplace: ["een gemaal", "de dijk", "de waterzuivering"],
    things: [
      "een dijk die meegroeit met de zee",
      "schoon water uit de kraan",
      "een pomp die een polder droog houdt",
    ],
    doing: [
      "een dijk nabouwen en laten doorbreken",
      "water zuiveren in een emmer",
      "een pomp uit elkaar halen",
    ],
    learning: ["hoe Nederland droog blijft", "wat er door het riool gaat", "hoe je water meet"],
    jobs: ["waterbouwer", "monteur van gemalen", "baggeraar", "operator waterzuivering"],
    skills: ["dijken bouwen", "water zuiveren"],
    questions: ["bedenk hoe het schoolplein een wolkbreuk aankan", "onderzoek het water in jullie sloot"],
    bring: "Laarzen en een regenjas.",
  },
  overig: {
    weight: 2,
    trades: ["Techniek", "Ateliers", "Onderhoud", "Innovatie"],
    workplace: ["onze werkplaats", "ons bedrijf"],
    things: ["iets wat nog niet bestaat", "een gebouw dat blijft werken"],
    doing: ["een proefmodel bouwen", "een gebouw nalopen op storingen"],
    learning: ["hoe je van een idee een product maakt", "hoe je in een team werkt"],
    jobs: ["vakman of vakvrouw", "onderhoudsmonteur"],
    skills: ["een proefmodel bouwen", "gereedschap gebruiken"],
    questions: ["los een klein probleem op school op", "maak iets nieuws van iets ouds"],
    bring: "Dichte schoenen.",
  },
};
