import { catalogue } from "~/platform/i18n/i18n";

interface Part {
  title: string;
  text: string;
}
const part = (title: string, text: string): Part => ({ title, text });

/** What the site is, what it keeps of people, and whom it works for: each page a lead and parts. */
export const pageMessages = catalogue(
  {
    over: {
      title: "Over Vakbrug",
      lead: "Vakbrug brengt scholen en technische bedrijven in Nederland en Vlaanderen bij elkaar.",
      parts: {
        what: part(
          "Wat kun je hier?",
          "Docenten vinden een gastles, bedrijfsbezoek of workshop in de buurt en boeken die meteen. Bedrijven laten zien wat ze bieden en antwoorden met één knop. Scholen zien welke studenten nog geen stage of leerbaan hebben, en vinden er een.",
        ),
        who: part(
          "Wie controleert het?",
          "Een regiocoördinator kijkt elke school, elk bedrijf en elk eerste aanbod na. Gegevens van contactpersonen zijn alleen te zien voor docenten van een gecontroleerde school, en voor wie bij het bedrijf heeft gesolliciteerd.",
        ),
        figures: part(
          "Waar komen de cijfers vandaan?",
          "De teller van het stagetekort telt meldingen van scholen en van studenten zelf. Kleine aantallen ronden we af, zodat niemand te herkennen is. Plaatsen, scholen en opleidingen komen uit open gegevens; de bronnen staan onderaan elke pagina.",
        ),
        demo: part(
          "Is dit echt?",
          "Zie je bovenaan dat dit een demonstratie is? Dan zijn alle bedrijven, mensen, afspraken en aantallen verzonnen. De scholen en plaatsen bestaan wel, maar doen hier niet echt mee.",
        ),
      },
    },
    privacy: {
      title: "Privacy",
      lead: "We bewaren zo weinig mogelijk, en niets gaat naar anderen.",
      parts: {
        account: part(
          "Als je een account hebt",
          "We bewaren je naam, e-mailadres, je telefoonnummer als je dat invult, je taal en je school of bedrijf. Je wachtwoord bewaren we alleen onleesbaar. Zolang je bent ingelogd, bewaren we ook wanneer je inlogde en met wat voor browser en apparaat, zodat je zelf kunt zien waar je bent ingelogd. We gebruiken dit om je te laten inloggen, om afspraken te regelen en om je daarover te mailen.",
        ),
        contact: part(
          "Als je contactpersoon van een bedrijf bent",
          "Docenten van gecontroleerde scholen en wie bij je bedrijf heeft gesolliciteerd zien je naam, functie, telefoonnummer en e-mailadres, zodat ze je kunnen bereiken. Zoekmachines en andere bezoekers zien dit niet.",
        ),
        pupils: part(
          "Groepen leerlingen",
          "Van een groep leerlingen bewaren we het niveau, het leerjaar, het aantal en wat de groep nodig heeft, nooit namen.",
        ),
        seekers: part(
          "Als je een stage of leerbaan zoekt",
          "We bewaren wat je in je profiel invult: je geboortedatum, wat je wilt leren, je postcode en hoe je reist, wat je kunt en, als je dat wilt, je cv. Ben je jonger dan 16, dan ook de naam en het e-mailadres van een ouder of verzorger. Niemand kan je profiel opzoeken. Een bedrijf ziet het pas als je er solliciteert, of als je school je met jouw toestemming voordraagt. Je geboortedatum ziet een bedrijf pas in de overeenkomst, je adres niet.",
        ),
        reported: part(
          "Als je nog geen plek hebt",
          "Jij of je school kan melden dat je nog geen plek hebt. Je school legt daarvoor je naam, studentnummer en opleiding vast. De stagecoördinatoren van je school en de coördinator van je regio zien je melding, om met je mee te zoeken. In de openbare cijfers ben je niet te herkennen.",
        ),
        audit: part(
          "Wat coördinatoren doen",
          "Als een coördinator of beheerder iets van een ander opent of verandert, leggen we vast wie dat deed en wanneer.",
        ),
        long: part(
          "Hoe lang?",
          "De afspraak: een account dat 24 maanden niet is gebruikt, wordt na een waarschuwing verwijderd. In deze eerste versie gaat dat nog niet vanzelf. Getekende overeenkomsten en lopende plaatsingen bewaren we zo lang als de wet vraagt.",
        ),
        others: part(
          "Niets naar anderen",
          "Kaart, lettertypen en plaatjes komen van onze eigen server. Er zijn geen advertenties, geen volgsystemen en geen gegevens voor andere bedrijven. We plaatsen alleen cookies die nodig zijn: om je ingelogd te houden en om je keuze van kleuren te onthouden.",
        ),
        rights: part(
          "Jouw rechten",
          "Je mag weten wat we van je bewaren, het laten verbeteren en het laten weghalen. Je naam, telefoonnummer, taal, e-mailadres en wachtwoord verander je zelf bij Mijn account, in Mijn Vakbrug. Vraag het overige aan de coördinator van je regio.",
        ),
      },
    },
    toegankelijkheid: {
      title: "Toegankelijkheid",
      lead: "Iedereen moet Vakbrug kunnen gebruiken. We houden ons aan WCAG 2.2, niveau AA.",
      parts: {
        how: part(
          "Wat we doen",
          "Alles werkt met alleen een toetsenbord en zonder JavaScript. Kleur is nooit het enige verschil. Alles op de kaart staat ook in de lijst ernaast, en bij elke grafiek hoort een tabel.",
        ),
        test: part(
          "Hoe we het nagaan",
          "We laten pagina's automatisch controleren, in lichte en donkere kleuren, en lopen de belangrijkste taken na met alleen het toetsenbord. Een onafhankelijk onderzoek is nog niet gedaan.",
        ),
        known: part(
          "Wat nog niet goed is",
          "Met de kaart zelf werken gaat het best met een muis of vinger. Met een toetsenbord of schermlezer gebruik je de lijst: daarin staat hetzelfde.",
        ),
        report: part(
          "Iets werkt niet?",
          "Vertel het de coördinator van je regio. Schrijf erbij op welke pagina het was en wat je wilde doen. Dan kunnen we het herstellen of je op een andere manier helpen.",
        ),
      },
    },
  },
  {
    over: {
      title: "About Vakbrug",
      lead: "Vakbrug brings schools and technical companies in the Netherlands and Flanders together.",
      parts: {
        what: part(
          "What can you do here?",
          "Teachers find a guest lesson, company visit or workshop nearby and book it at once. Companies show what they offer and answer with one button. Schools see which students still lack an internship or apprenticeship, and find one.",
        ),
        who: part(
          "Who checks it?",
          "A regional coordinator checks every school, every company and every first offer. Details of contact persons are visible only to teachers of a checked school, and to who has applied to the company.",
        ),
        figures: part(
          "Where do the figures come from?",
          "The shortage counter counts reports by schools and by students themselves. Small numbers are rounded, so that nobody can be recognised. Places, schools and qualifications come from open data; the sources are at the bottom of every page.",
        ),
        demo: part(
          "Is this real?",
          "Does the top of the page say that this is a demonstration? Then all companies, people, appointments and numbers are made up. The schools and places do exist, but do not really take part here.",
        ),
      },
    },
    privacy: {
      title: "Privacy",
      lead: "We keep as little as possible, and nothing goes to others.",
      parts: {
        account: part(
          "If you have an account",
          "We keep your name, e-mail address, your phone number if you fill it in, your language and your school or company. Your password is kept unreadable. As long as you are signed in we also keep when you signed in and with what kind of browser and device, so that you can see where you are signed in. We use this to let you sign in, to arrange appointments and to mail you about them.",
        ),
        contact: part(
          "If you are a company's contact person",
          "Teachers of checked schools and people who have applied to your company see your name, job title, phone number and e-mail address, so that they can reach you. Search engines and other visitors do not.",
        ),
        pupils: part(
          "Groups of pupils",
          "Of a group of pupils we keep the level, the year, the number and what the group needs, never names.",
        ),
        seekers: part(
          "If you look for an internship or apprenticeship",
          "We keep what you fill in in your profile: your date of birth, what you want to learn, your postcode and how you travel, what you can do and, if you like, your CV. If you are under 16, also the name and e-mail address of a parent or guardian. Nobody can look up your profile. A company sees it only when you apply there, or when your school proposes you with your consent. It sees your date of birth only in the agreement, and not your address.",
        ),
        reported: part(
          "If you have no place yet",
          "You or your school can report that you have no place yet. For that your school records your name, student number and qualification. Your school's placement coordinators and the coordinator of your region see the report, so that they can help you look. Nobody can recognise you in the public figures.",
        ),
        audit: part(
          "What coordinators do",
          "When a coordinator or administrator opens or changes something about someone else, we record who did it and when.",
        ),
        long: part(
          "How long?",
          "The rule: an account that was not used for 24 months is removed after a warning. In this first version that does not happen by itself yet. Signed agreements and running placements are kept for as long as the law asks.",
        ),
        others: part(
          "Nothing to others",
          "Map, fonts and pictures come from our own server. There are no advertisements, no trackers and no data for other companies. We only set cookies that are needed: to keep you signed in and to remember your choice of colours.",
        ),
        rights: part(
          "Your rights",
          "You may know what we keep of you, have it corrected and have it removed. You change your name, phone number, language, e-mail address and password yourself under My account, in My Vakbrug. Ask the coordinator of your region for the rest.",
        ),
      },
    },
    toegankelijkheid: {
      title: "Accessibility",
      lead: "Everybody must be able to use Vakbrug. We keep to WCAG 2.2, level AA.",
      parts: {
        how: part(
          "What we do",
          "Everything works with a keyboard alone and without JavaScript. Colour is never the only difference. Everything on the map is also in the list beside it, and every chart has a table.",
        ),
        test: part(
          "How we check it",
          "We have pages checked automatically, in light and dark colours, and go through the main tasks with the keyboard alone. An independent audit has not been done yet.",
        ),
        known: part(
          "What still needs work",
          "Working with the map itself is easiest with a mouse or finger. With a keyboard or screen reader you use the list: it holds the same.",
        ),
        report: part(
          "Something does not work?",
          "Tell the coordinator of your region. Add which page it was and what you wanted to do. Then we can fix it or help you in another way.",
        ),
      },
    },
  },
);
