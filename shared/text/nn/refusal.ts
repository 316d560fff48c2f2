import type { refusal as source } from '#shared/text/nb/refusal.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const refusal: TextShape<typeof source> = {
  reason: {
    invalid_input: 'Noko i skjemaet må rettast før det kan lagrast.',
    not_found: 'Vi finn ikkje det du ser etter. Det kan vere flytta eller arkivert.',
    signed_out:
      'Du er ikkje logga inn. Logg inn i ei ny fane og prøv igjen her. Det du har skrive, står framleis.',
    forbidden: 'Du har ikkje tilgang til å gjere dette.',
    conflict:
      'Nokon andre har lagra ei endring medan du skreiv. Sjå begge versjonane og vel kva for ein som skal gjelde.',
    too_large: 'Det du sender, er for stort. Kort ned teksten og prøv igjen.',
    rate_limited: 'Det blei for mange førespurnader på kort tid. Vent eit minutt og prøv igjen.',
    locked_out:
      'Det er prøvd for mange gonger. Vent ei stund før du prøver igjen, eller logg inn på ein annan måte.',
    credentials_wrong:
      'Adressa og passordet høyrer ikkje saman, eller passord er ikkje i bruk for denne adressa.',
    code_wrong: 'Koden er feil eller for gammal. Prøv med ein ny kode.',
    link_used_up: 'Lenkja er brukt, eller ho er for gammal. Be om ei ny.',
    round_reviews:
      'Dette er med i ein open runde der gruppa godkjenner svara. Svar under Mine oppdateringar, så går det til godkjenning.',
    round_over:
      'Runden er avslutta og tek ikkje imot fleire svar. Det du har skrive, står her framleis; du kan registrere det på sida til tiltaket, indikatoren eller målet.',
    import_overtaken:
      'Importen kan ikkje angrast, for noko av det han la inn eller endra, er endra etterpå.',
    import_refused: 'Nokre av radene i fila er avviste. Ingenting er lagra.',
    session_not_fresh:
      'Det er ei stund sidan du logga inn. Logg inn på nytt i ei ny fane for å endre dette, og prøv igjen her.',
    cross_site: 'Førespurnaden kom frå ein annan nettstad og blei stoppa.',
    report_failed: 'Rapporten lét seg ikkje lage. Prøv igjen, eller meld frå med nummeret under.',
    unknown: 'Noko gjekk gale hos oss. Prøv igjen, eller meld frå med nummeret under.',
  },
  offline:
    'Vi får ikkje kontakt med tenesta. Det du har skrive, står framleis her. Prøv igjen når du er på nett.',
  requestId: 'Nummer: {id}',
  field: {
    required: 'Fyll ut dette feltet.',
    choice_invalid: 'Vel eitt av alternativa.',
    choice_twice: 'Det same er valt to gonger.',
    title_too_long: 'Teksten er for lang. Bruk høgst 300 teikn.',
    text_too_long: 'Teksten er for lang. Bruk høgst 20 000 teikn.',
    chapter_too_long: 'Kapittelet er for langt. Bruk høgst 100 000 teikn.',
    erratum_too_long: 'Rettinga er for lang. Bruk høgst 4000 teikn.',
    cell_too_long: 'Ei celle i fila har for mykje tekst. Bruk høgst 40 000 teikn i kvar celle.',
    code_too_long: 'Koden er for lang. Bruk høgst 12 teikn.',
    text_invalid_characters:
      'Teksten inneheld usynlege styreteikn. Lim han inn på nytt som rein tekst.',
    url_invalid: 'Skriv ei heil nettadresse som byrjar med https://.',
    email_invalid: 'Skriv ei heil e-postadresse, til dømes namn@institusjon.no.',
    email_taken: 'Ein annan person i klyngja har alt denne adressa.',
    sample_person: 'Denne adressa høyrer til ein oppdikta person frå prøvedataa. Bruk ei anna.',
    password_too_short: 'Bruk minst 12 teikn, gjerne ei setning du hugsar.',
    password_too_long: 'Passordet er for langt. Bruk høgst 128 teikn.',
    password_guessable:
      'Dette passordet er lett å gjette. Bruk ei setning som ikkje har med adressa di å gjere.',
    code_invalid: 'Skriv dei seks sifra frå appen, eller ein av reservekodane.',
    app_code_invalid: 'Skriv dei seks sifra frå appen.',
    last_administrator: 'Dette er den siste administratoren. Gi rolla til ein annan først.',
    date_invalid: 'Skriv ein dato som finst, mellom 1900 og 2199.',
    date_order: 'Fristen kan ikkje vere før oppstarten.',
    round_dates_order:
      'Fristane må kome etter kvarandre: opning, tal og tiltak, vurderingar, siste dag.',
    round_has_nobody: 'Runden har ingen å spørje. Vel fleire område, organ eller ting å spørje om.',
    time_invalid: 'Skriv eit klokkeslett som 14:00.',
    time_order: 'Slutten må vere etter byrjinga.',
    meeting_over: 'Møtet er halde eller avlyst, og saklista kan ikkje endrast.',
    meeting_ended: 'Møtet er avslutta eller avlyst.',
    case_loops: 'Ei sak kan ikkje følgje opp seg sjølv.',
    attendance_settled: 'Lista er låst når referatet er godkjent eller møtet avlyst.',
    file_too_large:
      'Fila er større enn 5 MB. Gjer ho mindre, eller legg inn ei lenkje til ho i staden.',
    pdf_invalid: 'Dette er ikkje ei heil PDF-fil. Lagre dokumentet som PDF, og vel fila på nytt.',
    pdf_locked: 'Fila er låst med passord. Lagre ho utan passord, så alle kan opne ho.',
    pdf_active:
      'Fila inneheld skript, innebygde filer eller noko anna som gjer meir enn å visast. Skriv ho ut til ein ny PDF, og vel den.',
    picture_invalid:
      'Dette er ikkje eit heilt bilete av typen PNG eller JPEG. Lagre biletet på nytt, og vel det igjen.',
    picture_too_large:
      'Biletet har for mange biletpunkt. Gjer det mindre, så inga side er lengre enn 12 000 punkt.',
    pictures_too_many:
      'Rapporten har så mange bilete som han kan ha. Bruk eit av dei som er lagde inn, eller lag færre.',
    suggestion_settled:
      'Forslaget er alt behandla. Last sida på nytt for å sjå kva som vart gjort.',
    suggestion_touches:
      'Kapitlet er endra på same staden sidan forslaget vart skrive. Ta det inn for hand, og merk det som teke inn.',
    suggestion_same:
      'Teksten er den same som i kapittelet. Endre det du vil foreslå, før du sender.',
    attachments_too_many:
      'Ei sak kan ha 20 vedlegg. Fjern eitt av dei først, eller legg inn ei lenkje.',
    code_taken: 'Ein annan på møtet har denne koden.',
    meeting_has_no_cases: 'Saklista er tom. Legg til minst éi sak før møtet blir kalla inn.',
    meeting_not_yet: 'Møtet er ikkje halde enno. Vent til møtedagen.',
    case_number_ahead:
      'Saksnummer vel ein berre for møte som er haldne. Nye saker får neste nummer.',
    case_number_taken: 'Organet har alt ei sak med dette nummeret det året.',
    minutes_of_panel: 'Referat frå eit panel blir berre publisert utan namn.',
    meeting_day_settled:
      'Datoen kan ikkje endrast slik: saksnumra følgjer året, og vedtaka følgjer dagen.',
    meeting_past: 'Møtedagen er passert. Innkalling blir berre send til møte som kjem.',
    meeting_minutes_sent: 'Referatet er sendt ut, og møtet er halde.',
    case_has_decisions:
      'Saka har referat, vedtak eller oppfølgingar. Slett dei før saka blir trekt.',
    shares_not_whole: 'Delane må til saman bli 100 prosent.',
    lead_not_partner: 'Den som leier, må vere mellom partnarane.',
    fund_confirmed: 'Året er vedteke. Angre vedtaket om ramma før du endrar ho.',
    call_settled:
      'Det er ikkje noko att å vedta i denne utlysinga. Ingen søknader er innstilte eller ventar på vurdering.',
    case_drafted_anew:
      'Saka er laga på nytt, og den nye står på sakslista. Trekk den nye først dersom det er denne som skal behandlast.',
    award_beyond_frame:
      'Det er ikkje så mykje att å tildele. Tildelingane kan ikkje vere større enn det som er avsett og overført.',
    use_beyond_award:
      'Prosjektet kan ikkje bruke eller betale tilbake meir enn det har fått tildelt.',
    contribution_unknown: 'Ingen partnar har eit bidrag frå året før å justere.',
    contributions_stand: 'Bidraga er alt justerte slik.',
    application_decided: 'Søknaden er avgjord og kan ikkje endrast.',
    report_begun: 'Nokon har alt byrja på denne rapporten.',
    report_frozen:
      'Rapporten er godkjend og kan ikkje endrast. Feil blir retta ope, på sida til rapporten.',
    report_not_frozen: 'Rapporten er ikkje godkjend enno. Rett teksten i kapittelet.',
    report_not_draft: 'Berre eit utkast kan slettast.',
    report_cannot_move: 'Rapporten har ein annan status no. Last sida på nytt.',
    decision_not_of_report:
      'Vel eit vedtak av Partnarmøtet eller Styringsgruppa i ei sak om denne rapporten.',
    chapter_not_signed: 'Dette kapittelet blir ikkje skrive under.',
    chapter_unwritten: 'Kapittelet er ikkje skrive enno.',
    call_has_applications: 'Utlysinga har søknader og kan ikkje slettast.',
    project_has_money: 'Prosjektet har fått eller brukt pengar og kan ikkje slettast.',
    minutes_not_approvable:
      'Referatet blir godkjent i eit seinare møte i same organet. Vel ei sak frå eit slikt møte.',
    meeting_has_cases: 'Møtet har saker, og dei held på numra sine. Avlys møtet i staden.',
    quiet_all_week: 'Minst éin vekedag må vere utan kryss. Elles kjem ingenting fram om rundane.',
    quiet_too_long:
      'Vel ein dag i løpet av dei neste tre månadene. Er du borte lenger, bør nokon andre ta over.',
    minutes_approved: 'Referatet er godkjent, og det som er vedteke, står fast.',
    date_in_future: 'Vel ein dato fram til i dag.',
    date_in_past: 'Vel i dag eller ein seinare dato.',
    period_invalid: 'Skriv ein periode som 2025, 2025-H1, 2025-T1, 2025-Q1 eller 2025-05.',
    period_frequency: 'Perioden passar ikkje med kor ofte indikatoren blir målt.',
    period_in_future: 'Perioden har ikkje byrja enno.',
    period_outside_strategy: 'Perioden ligg utanfor åra strategien gjeld.',
    number_invalid: 'Skriv eit tal, til dømes 1 234,5.',
    number_ambiguous:
      'Talet kan lesast på fleire måtar. Bruk mellomrom for tusen og komma for desimalar.',
    number_too_large: 'Talet er for stort.',
    number_out_of_range: 'Talet er utanfor det som er tillate her.',
    decimals_none: 'Indikatoren har ingen desimalar. Skriv eit heilt tal.',
    decimals_more:
      'Talet har fleire desimalar enn indikatoren. Rund av, eller gi indikatoren fleire desimalar.',
    percent_out_of_range: 'Skriv eit heilt tal frå 0 til 100.',
    value_or_reason: 'Skriv ein verdi eller vel kvifor han manglar.',
    correction_unexplained:
      'Skriv kvifor talet blir retta. Grunnen blir vist ope i rettingane til rapporten.',
    yes_no_value: 'Svar ja eller nei.',
    id_invalid: 'Vi kjenner ikkje igjen det du viser til.',
    count_unreadable: 'Skriv eit heilt tal, eller «nærare 700».',
    parts_exceed: 'Delane er fleire enn heilskapen.',
    too_many: 'Det er for mange på lista. Fjern nokon.',
    computed: 'Denne indikatoren blir rekna ut. Rett i det han er rekna av.',
    formula_share_unit: 'Ein andel blir oppgitt i prosent. Skriv % som eining.',
    formula_readers:
      'Ein annan indikator er berekna av denne og ville ikkje lenger kunne bereknast. Endre han først: han står under «Brukt av».',
    formula_yes_no: 'Eit ja eller nei kan ikkje reknast ut. Vel ei anna retning.',
    formula_period:
      'Ein berekna indikator har nullpunkt og måltal for same slags periodar som han blir rekna for.',
    formula_circular: 'Indikatoren ville blitt rekna av seg sjølv. Vel andre indikatorar.',
    formula_money_yearly: 'Midlar blir rekna for heile år. Vel at indikatoren blir målt kvart år.',
    formula_money_unplaced: 'Dette beløpet er ikkje fordelt slik. Vel alle.',
    formula_frequency:
      'Ein av indikatorane har periodar som ikkje går opp i periodane til denne indikatoren.',
    formula_percent_period:
      'Eit forholdstal for ein lengre periode kan ikkje reknast av forholdstal for kortare. Vel indikatorar som blir målte like ofte.',
    formula_percent_sum:
      'Prosentar og andre forholdstal kan ikkje leggjast saman. Vel gjennomsnitt.',
    formula_percent_parts:
      'Eit gjennomsnitt av forholdstal må reknast av teljar og nemnar. Vel berre indikatorar som sjølve er berekna som andel, eller per like mange.',
    target_equals_baseline: 'Måltalet kan ikkje vere likt nullpunktet. Då er det ikkje noko å nå.',
    target_before_baseline: 'Måltalet må gjelde ein periode etter nullpunktet.',
    targets_not_ascending: 'Måltala må stå i tidsrekkjefølgje, med éin verdi per periode.',
    target_required: 'Legg inn eit måltal.',
    baseline_required: 'Legg inn eit nullpunkt.',
    baseline_not_allowed: 'Denne typen indikator har ikkje nullpunkt.',
    targets_not_allowed: 'Denne typen indikator har ikkje måltal.',
    band_not_allowed:
      'Berre indikatorar som skal haldast innanfor eit nivå, har øvre og nedre grense.',
    band_required: 'Legg inn øvre og nedre grense.',
    band_order: 'Nedre grense må vere lågare enn øvre.',
    tolerance_negative: 'Toleransen kan ikkje vere negativ.',
    weight_out_of_range: 'Skriv eit tal over 0 og høgst 1 000.',
    growth_needs_positive: 'Prosentvis vekst krev nullpunkt og måltal over null.',
    yes_no_due_required: 'Legg inn perioden det skal vere gjort innan.',
    frequency_coarser_than_target:
      'Måltalet kan ikkje gjelde ein kortare periode enn indikatoren blir målt for.',
    recorded_values_differ:
      'Det er alt registrert tal som ikkje er ja eller nei. Lag heller ein ny indikator.',
    recorded_periods_differ:
      'Det er alt registrert tal for periodar av ei anna lengd. Lag heller ein ny indikator.',
    recorded_decimals_differ: 'Det er alt registrert tal med fleire desimalar enn dette.',
    progress_not_started:
      'Eit tiltak som ikkje er starta, har ingen framdrift. Skriv 0, eller vel ein annan fase.',
    parent_level: 'Eit mål kan berre liggje under eit mål på eit høgare nivå.',
    parent_itself: 'Eit mål kan ikkje liggje under seg sjølv.',
    parent_archived: 'Målet dette ligg under, er arkivert. Hent det tilbake først.',
    archived: 'Dette er arkivert. Hent det tilbake før du endrar det.',
    goal_has_content: 'Målet har innhald. Flytt eller arkiver delmål, tiltak og indikatorar først.',
    name_not_newest: 'Vel dagen då det nyaste namnet tok til, eller ein seinare dag.',
    role_unfit: 'Denne rolla finst ikkje i dette organet. Vel ei anna.',
    role_period_order: 'Siste dag kan ikkje vere før første dag.',
    role_overlaps: 'Personen har alt denne rolla i heile eller delar av perioden.',
    administrator_only: 'Berre ein administrator kan endre dette.',
    comment_too_long: 'Kommentaren er for lang. Bruk høgst 4000 teikn.',
    comment_answered:
      'Nokon har svart på dette. Skriv eit nytt svar i staden for å endre det dei svarte på.',
    mention_unknown:
      'Ein av dei som er nemnde, er ikkje med i klyngja lenger. Skriv namnet utan krøllalfa.',
    mentions_too_many: 'Nemn høgst 20 personar i same kommentaren.',
    invalid: 'Dette lét seg ikkje lese. Skriv det på nytt.',
  },
};
