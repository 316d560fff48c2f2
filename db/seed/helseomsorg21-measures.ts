// The 40 measures of HelseOmsorg21, Vedlegg 1 (source 004), word for word in nynorsk and in the plan's order. The lead
// is the coordinating ministry. "brukarregistar" and the commas are the document's own.
import type { MeasureSeed } from './seed-type.ts';

type Line = {
  title: string;
  subPoints?: string[];
  leadKeys: string[];
  contributorKeys?: string[];
};

/** The measures of one satsing, numbered as they stand: `ho21-4-2` is the second of the fourth. */
function satsing(number: number, goal: string, lines: Line[]): MeasureSeed[] {
  return lines.map((line, index) => ({
    key: `ho21-${number}-${index + 1}`,
    homeGoalKey: `ho21-${goal}`,
    ...line,
  }));
}

export const helseomsorg21Measures: MeasureSeed[] = [
  ...satsing(1, 'brukarmedverknad', [
    {
      title:
        'Innføre behovsidentifisert forsking som eit nytt verkemiddel i Noregs forskingsråd og i dei regionale helseføretaka',
      leadKeys: ['hod'],
    },
    {
      title: 'Innføre ein hovudregel om brukarmedverknad i forsking finansiert av HOD',
      leadKeys: ['hod'],
    },
    {
      title: 'Evaluere omfang og effekt av brukarmedverknad i forsking',
      leadKeys: ['hod'],
    },
  ]),
  ...satsing(2, 'menneskelege-ressursar', [
    {
      title: 'Betre kvaliteten og auke relevansen i helse- og sosialfaglege utdanningar ved å',
      subPoints: [
        'følgje opp prosjektet Felles innhold i de helse- og sosialfaglige profesjonsutdanningene',
        'følgje opp prosjektet Kvalitet i praksisstudier',
        'vurdere eit meir omfattande, lovpålagt ansvar for kommunane til å ta imot praksisstudentar',
      ],
      leadKeys: ['kd'],
      contributorKeys: ['hod', 'bld', 'asd'],
    },
    {
      title:
        'Utvikle ei spesialistutdanning for legar retta mot behov og utfordringar i framtida, der klinisk forsking kan inngå',
      leadKeys: ['hod'],
      contributorKeys: ['kd'],
    },
    {
      title:
        'Gi universitet og høgskular større handlefridom til å føre ein fleksibel personalpolitikk som gir ønskt kompetanse og god rekruttering ved å',
      subPoints: [
        'innføre ei forskrift om innstegsstillingar',
        'revidere forskrifta om opprykk ved tilsetjingar i universitets- og høgskulesektoren',
        'vurdere å endre reglane for utrekning av tenestetid for stipendiatar',
      ],
      leadKeys: ['kd'],
    },
  ]),
  ...satsing(3, 'styring', [
    {
      title: 'Etablere HelseOmsorg21 Monitor',
      leadKeys: ['hod'],
      contributorKeys: ['kd'],
    },
    {
      title:
        'Kartleggje barrierar og handlingsrom for samarbeid mellom universitets- og høgskulesektoren og helseføretaka',
      leadKeys: ['hod', 'kd'],
    },
  ]),
  ...satsing(4, 'kvalitet-internasjonalisering', [
    {
      title:
        'Vurdere korleis stimuleringstiltaka i opptrappinga av langtidsplanen kan bidra til å styrkje norsk deltaking i helseforskinga i Horisont 2020 og ERA',
      leadKeys: ['kd'],
      contributorKeys: ['hod'],
    },
    {
      title:
        'Innrette nasjonale verkemiddel slik at dei verkar mobiliserande og kvalifiserande for deltaking i Horisont 2020',
      leadKeys: ['hod', 'kd'],
    },
    {
      title: 'Styrkje den grunnleggjande framifrå forskinga',
      leadKeys: ['kd'],
    },
    {
      title:
        'Auke løyvingane til forskingsinfrastruktur, i tråd med den varsla opptrappinga i langtidsplanen for forsking og høgare utdanning',
      leadKeys: ['kd'],
    },
    {
      title: 'Vurdere ei ny senterordning for klinisk forsking i Forskingsrådet',
      leadKeys: ['hod'],
      contributorKeys: ['kd'],
    },
  ]),
  ...satsing(5, 'globale-helseutfordringar', [
    {
      title:
        'Vidareutvikle insentiv for partnarskap med forskarar i låg- og mellominntektsland, mellom anna gjennom eksisterande mekanismar som GLOBVAC og NORHED',
      leadKeys: ['ud'],
    },
    {
      title:
        'Greie ut og etablere ein finansieringsmekanisme for innovasjonsprosjekt innanfor global utdanning og helse',
      leadKeys: ['ud'],
      contributorKeys: ['hod', 'kd'],
    },
  ]),
  ...satsing(6, 'helsedata', [
    {
      title: 'Revidere forskriftene som er heimla i helseregisterlova',
      leadKeys: ['hod'],
    },
    {
      title: 'Vurdere ei samla forskrift for dei store befolkningsbaserte helseundersøkingane',
      leadKeys: ['hod'],
    },
    {
      title:
        'Vurdere moglege ordningar for å finansiere større datainnsamlingar gjennom befolkningsbaserte helseundersøkingar',
      leadKeys: ['hod'],
    },
    {
      title: 'Delfinansiere datainnsamling i HUNT4',
      leadKeys: ['hod'],
    },
    {
      title:
        'Vurdere etablering av eit personidentifiserbart register over legemiddelbruk og eit register over psykiske lidingar og rus',
      leadKeys: ['hod'],
    },
    {
      title:
        'Vurdere tiltak for å lette koplingar mellom helsedata og andre typar datakjelder for ulike formål og brukargrupper, samtidig som ein tek omsyn til personvernet',
      leadKeys: ['hod'],
      contributorKeys: ['kd', 'asd', 'kmd', 'bld', 'fin'],
    },
  ]),
  ...satsing(7, 'klinisk-behandling', [
    {
      title: 'Etablere eit felles program for klinisk behandlingsforsking i spesialisthelsetenesta',
      leadKeys: ['hod'],
    },
    {
      title:
        'Gi dei regionale helseføretaka i oppdrag å styrkje infrastrukturen for utprøving og testing av ny diagnostikk og medisinsk utstyr',
      leadKeys: ['hod'],
    },
    {
      title:
        'Opprette eit nytt program i Forskingsrådet for god og treffsikker diagnostikk, behandling og rehabilitering',
      leadKeys: ['hod'],
    },
    {
      title:
        'Vidareutvikle nettsidene med pasientretta informasjon om kliniske studiar på helsenorge.no',
      leadKeys: ['hod'],
    },
    {
      title: 'Etablere ein nasjonal database for kliniske studiar',
      leadKeys: ['hod'],
    },
    {
      title: 'Etablere eit forskingsnettverk innanfor tannhelse',
      leadKeys: ['hod'],
    },
    {
      title: 'Innføre partikkelbehandling i Noreg gjennom etablering av protonsenter',
      leadKeys: ['hod'],
    },
  ]),
  ...satsing(8, 'kunnskapslyft', [
    {
      title: 'Byggje eit kunnskapssystem for forsking retta mot dei kommunale tenestene',
      leadKeys: ['hod'],
    },
    {
      title: 'Vurdere å etablere eit kommunalt pasient- og brukarregistar (KPR)',
      leadKeys: ['hod'],
    },
    {
      title:
        'Gi nasjonale og regionale kompetansesenter for helse- og omsorgstenestene utanfor spesialisthelsetenesta eit samfunnsoppdrag om forsking og kunnskapsstøtte',
      leadKeys: ['hod'],
    },
    {
      title:
        'Opprette eit nytt forskingsprogram i Forskingsrådet, Bedre helse og livskvalitet gjennom livsløpet, som skal styrkje kunnskapen om folkehelse i kommunane',
      leadKeys: ['hod'],
    },
  ]),
  ...satsing(9, 'tenester', [
    {
      title:
        'Auke omfanget av følgjeforsking og tenesteinnovasjon i helse-, omsorgs- og velferdstenestene',
      leadKeys: ['hod'],
      contributorKeys: ['bld', 'asd'],
    },
    {
      title:
        'Følgjeevaluere reformene Fritt behandlingsvalg og Pakkeforløp for kreft for å sjå effektane av endringane',
      leadKeys: ['hod'],
    },
  ]),
  ...satsing(10, 'naeringspolitikk', [
    {
      title:
        'Styrkje dei generelle verkemidla i den næringsretta forskings- og innovasjonspolitikken i 2016',
      leadKeys: ['nfd'],
    },
    {
      title: 'Styrkje arbeidet med standardisering innanfor e-helse og velferdsteknologi',
      leadKeys: ['hod'],
    },
    {
      title:
        'Leggje til rette for at den offentlege helse- og omsorgstenesta har effektiv dialog med marknaden om dei behova marknaden har',
      leadKeys: ['hod'],
      contributorKeys: ['nfd'],
    },
    {
      title: 'Leggje til rette for meir bruk av innovasjonsfremjande anskaffingsmetodar',
      leadKeys: ['nfd'],
      contributorKeys: ['hod'],
    },
    {
      title: 'Styrkje Nasjonalt program for leverandørutvikling i 2016',
      leadKeys: ['nfd'],
    },
    {
      title:
        'Leggje til rette for eit meir heilskapleg og koordinert samarbeid om forsking, innovasjon og næringsutvikling mellom forskingsmiljøa og matnæringa – innanfor mat, ernæring og helse',
      leadKeys: ['hod'],
      contributorKeys: ['lmd', 'nfd'],
    },
  ]),
];
