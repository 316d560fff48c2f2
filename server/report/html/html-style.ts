// How the report looks as HTML: the PDF's spirit on a screen – paper, ink, ochre numbers and serif headings – in the fonts
// that the file brings (html-font.ts). Colours are the palette's; the paper stays light, whatever the reader's machine prefers.
import { lightPalette, darkPalette } from '#shared/chart/palette.ts';

const { paper, tint, ink, inkSoft, text, textSoft, line, ochre, ochreText, status } = lightPalette;

const statusColours = Object.entries(status)
  .map(
    ([name, { graphic, text: words }]) =>
      `[data-status=${name}]{--graphic:${graphic};--words:${words}}`,
  )
  .join('\n');

export const reportStyle = `
:root{color-scheme:only light;
--serif:'Source Serif 4',Georgia,serif;
--sans:'Source Sans 3',Arial,sans-serif}
${statusColours}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:${paper};color:${text};font:1.0625rem/1.6 var(--sans);font-variant-numeric:lining-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,h5{font-family:var(--serif);color:${ink};line-height:1.2;text-wrap:balance;scroll-margin-top:1rem}
h2{font-size:1.75rem;font-weight:400}h3{font-size:1.4rem;font-weight:600;margin:2.75rem 0 .75rem}
h4{font-size:1.15rem;font-weight:600;margin:2rem 0 .6rem}h5{font-size:1.0625rem;margin:1.6rem 0 .5rem}
p{margin:0 0 .9em}a{color:${ink};text-underline-offset:.15em}
ul,ol{margin:0 0 1em;padding-left:1.2em}figure{margin:0}
blockquote{margin:0 0 1em;padding-left:1rem;border-left:2px solid ${line}}
:focus-visible{outline:3px solid ${ochre};outline-offset:3px}
main:focus{outline:none}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sprite{position:absolute}
.skip{position:absolute;left:-999rem;background:${paper};color:${ink};padding:.75rem 1.25rem;z-index:1}
.skip:focus{left:1rem;top:1rem}
.small{font-size:.875rem;line-height:1.45;color:${textSoft}}.soft{color:${textSoft}}
.number{color:${ochreText}}
.status{display:inline-flex;flex-wrap:wrap;gap:.1rem .6rem;vertical-align:baseline}
.status-part{display:inline-flex;align-items:baseline;gap:.35em;font-weight:600;color:var(--words)}
.status-part.stale{font-weight:400;color:${textSoft}}
.mark{flex:none;width:.85em;height:.85em;align-self:center}

.cover{background:${ink};color:#fff}
.cover-inside{max-width:80rem;margin:auto;padding:2rem 2rem 2.5rem;display:grid;gap:2rem}
.cover .owner{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;border-top:4px solid ${darkPalette.ochre};padding-top:.75rem;margin-bottom:clamp(1.5rem,6vw,5rem)}
.cover .sample{color:${darkPalette.ochreText}}
.cover h1{color:#fff;font-weight:400;font-size:clamp(2.25rem,7vw,4.5rem);line-height:1.05;margin:0 0 .5rem}
.cover .subtitle{font:400 clamp(1.25rem,3vw,1.6rem)/1.3 var(--serif);color:#D5E4E6;margin-bottom:1.25rem}
.cover .cover-strategy{font-weight:600;margin-bottom:2rem}
.cover .small,.cover .fact-row dt{color:#D5E4E6}
.cover .fact-row>div{border-color:#5E8B94}
.cover .links{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:1.75rem 0 0}
.cover .links a{color:#fff}
.rods svg{display:block;width:100%;height:auto;margin-bottom:.75rem}
.rod-names{display:none;list-style:none;padding:0;margin:0 0 1rem}
.rod-names li{display:flex;gap:.75rem;border-top:1px solid #5E8B94;padding:.3rem 0}.rod-names b{min-width:3.25rem}
@media screen and (max-width:75rem){.rods text{display:none}.rods svg{margin-bottom:-8%}.rod-names{display:block}}
@media (min-width:60rem){.cover-inside{grid-template-columns:1fr 1.1fr;align-items:end;gap:4rem}}

.fact-row{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:1rem 1.5rem;margin:0}
.fact-row>div{border-top:1px solid ${inkSoft};padding-top:.4rem}
.fact-row dt{font-size:.875rem;color:${textSoft}}.fact-row dd{margin:0;font-weight:600}

.layout{max-width:80rem;margin:auto;padding:0 2rem}
nav{padding:2.5rem 0 0}
nav h2{margin:0 0 .75rem;font-size:1.4rem}
nav ul{list-style:none;margin:0;padding:0}
nav li[data-level="1"]{margin-top:.6rem;font-family:var(--serif);font-weight:600}
nav li[data-level="2"]{padding-left:1.75rem;font-size:.9375rem}
nav a{display:flex;gap:.6em;padding:.2rem 0;text-decoration:none;color:${text}}
nav li[data-level="1"] a{color:${ink}}
nav a:hover{text-decoration:underline}
nav .number{flex:none;max-width:50%}nav li[data-level="1"] .number{min-width:1.3rem}
@media (min-width:75rem){
.layout{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:4rem}
nav{position:sticky;top:0;max-height:100vh;overflow-y:auto;align-self:start;padding-bottom:2rem}}

.sheet{padding:2.5rem 0 1rem}
.before{border-left:4px solid ${ochre};background:${tint};padding:1.25rem 1.5rem;margin-top:2rem}
.before>:first-child{margin-top:0}
.sheet>p,.sheet>ul,.sheet>ol,.prose,.left-out,.table>.small{max-width:44rem}
.part-title{font-size:clamp(1.9rem,4.5vw,2.75rem);border-bottom:2px solid ${ink};padding-bottom:1rem;margin:1rem 0 1.75rem}
.part-title .number{margin-right:.35em}
.lead{font:1.25rem/1.5 var(--serif);color:${ink};max-width:48rem}
.left-out{border-top:1px solid ${line};padding-top:.75rem;font-size:.9375rem;color:${textSoft}}
.left-out p{margin:0}

.chapter-panel{background:${tint};padding:2rem;margin-bottom:2rem}
.chapter-head{display:grid;gap:1.5rem 3rem;margin-bottom:1.75rem}
.chapter-panel h3{margin:.25rem 0 1rem;font-weight:400;font-size:clamp(1.6rem,7.5vw,2rem)}
.kicker{color:${ochreText};font-weight:600;margin:0}
.arena{font:1.2rem/1.45 var(--serif);color:${textSoft}}
.aim{border-left:3px solid ${ochre};padding-left:1rem;font:1.35rem/1.4 var(--serif);color:${ink};margin:0;max-width:40rem}
.aim .small{display:block;font-family:var(--sans)}
.chapter-ring{margin:0;display:flex;flex-direction:column;gap:.5rem}
@media (min-width:46rem){.chapter-panel h3{font-size:clamp(2rem,5vw,3rem)}.chapter-head{grid-template-columns:minmax(0,1fr) auto}.chapter-ring{align-items:center}}

.goal{border-top:2px solid ${ink};margin-top:2.75rem;padding-top:.75rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.25rem 2rem}
.goal[data-level="4"]{border-top:1px solid ${line};margin-top:2rem}
.goal h3,.goal h4,.goal h5{margin:0}.goal p{margin:0;display:flex;flex-wrap:wrap;gap:.15rem 1rem;align-items:baseline}
.barred{display:inline-flex;align-items:center;gap:.6rem;white-space:nowrap;font-variant-numeric:tabular-nums;max-width:100%}.barred b{overflow:hidden;text-overflow:ellipsis}
.bar{display:inline-flex}

.key-figures,.rings,.areas,.areas ul,.voices ul,.highlights ul{list-style:none;padding:0;margin:0}
.sheet>.key-figures,.sheet>.rings{max-width:none}
.key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1.5rem 2rem;margin:2rem 0}
.key-figures li{border-top:2px solid ${ink};padding-top:.5rem;line-height:1.35}
.key-figures .value{display:block;font:2.25rem/1.15 var(--serif);color:${ink}}
.key-figures b,.key-figures .small{display:block}
.rings{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:2rem 1.5rem;margin:2rem 0}
.rings b{font-size:.9375rem}.rings li{display:flex;flex-direction:column;gap:.3rem}
.ring svg{display:block}

.strategy{margin:2rem 0}.strategy figcaption{margin-bottom:.75rem;color:${ink}}
.areas{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1.5rem .75rem}
.areas .area{border-top:2px solid ${ink};padding-top:.4rem;margin:0 0 .5rem;line-height:1.35}
.areas .area>b{display:block;font-family:var(--serif);font-size:.9375rem;color:${ink}}
.areas .area .status{font-size:.9375rem}
.areas ul{display:grid;gap:.4rem}
h3,.rings b,.area,.tile,.facts dt,.voices p,td,th{hyphens:auto}
.tile{background:${tint};border-left:4px solid var(--graphic);padding:.5rem .75rem;font-size:.875rem;line-height:1.4;display:grid;gap:.1rem}
.strategy>.small{margin-top:.75rem}

.highlights{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1.5rem 2.5rem;margin:2rem 0}
.highlights h2,.highlights h3{margin:0 0 .75rem;font-size:1.15rem;border-bottom:1px solid ${ink};padding-bottom:.3rem}
.highlights li{margin-bottom:.9rem;line-height:1.4}.highlights b{display:block}

.voices{margin:1.25rem 0 1.75rem}
.voices ul{display:grid;gap:1.25rem 1.75rem}
.voices li{border-top:3px solid ${ink};padding-top:.4rem;font-size:1rem;line-height:1.5}
.voices li[data-role=assessment]{border-color:${inkSoft}}.voices li[data-role=decision]{border-color:${ochre}}
.voices li>.small{display:block}.voices li>p{margin:.35rem 0 .4rem}
@media (min-width:48rem){.voices ul{display:flex}.voices li{flex:1 1 0;min-width:0}
.voices li[data-role=computed]{flex:0 0 12rem}.voices li.silent{flex:0 0 9.5rem}}
.difference{border-left:3px solid ${ochre};padding-left:.75rem;margin:1rem 0 0}
.decision{border-left:4px solid ${ochre};padding-left:1rem;margin:1.25rem 0;max-width:44rem}
.decision>:last-child{margin-bottom:0}

.table{margin:1.75rem 0}.table>.small{margin:.4rem 0 0}
.scroll{overflow-x:auto}
.scroll table{min-width:40rem}.scroll.drawn>*{display:block;min-width:50rem}
caption>span{display:block;position:sticky;left:0;max-width:min(44rem,100vw - 2.5rem)}
table{width:100%;border-collapse:collapse;border-bottom:2px solid ${ink};font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
table.compact{font-size:.875rem}
caption{text-align:left;font-weight:600;padding-bottom:.5rem}
.label{color:${ochreText};font-weight:600}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;font-weight:400;overflow-wrap:anywhere}.scroll th,.scroll td{overflow-wrap:break-word}
th:last-child,td:last-child{padding-right:0}
thead th{vertical-align:bottom;font-size:.875rem;font-weight:600;color:${textSoft};border-bottom:2px solid ${ink}}
tbody tr+tr>*{border-top:1px solid ${line}}
tbody tr.note>*{border-top:0;padding-top:0;font-size:.875rem;color:${textSoft}}
tbody tr.noted>*{padding-bottom:.2rem}
tbody tr.group>*{font:600 1.0625rem/1.4 var(--serif);color:${ink};padding-top:1.1rem}
.right{text-align:right}
.under,.said{display:block}
td .status,th .status{font-size:.9em}
@media screen and (max-width:48rem){
.stacked,.stacked caption,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block;text-align:left}
.stacked colgroup{display:none}.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacked tr{padding:.6rem 0;border-top:1px solid ${line}}.stacked tr.note{border-top:0;padding-top:0}.stacked tr.noted{padding-bottom:.2rem}
.stacked tbody tr>*{border:0;padding:.1rem 0}
.stacked [data-label]{position:relative;padding-left:6rem}
.stacked [data-label]::before{content:attr(data-label);position:absolute;left:0;font-size:.875rem;font-weight:400;color:${textSoft}}
.stacked td:has(>:empty:only-child){display:none}}

.chart{margin:2rem 0}.chart figcaption{margin-bottom:.75rem}
.chart svg{display:block;width:100%;height:auto}
.wide-chart{display:none}.narrow-chart{display:block;max-width:30rem}
.chart>.small{margin:.5rem 0 0}
details{margin-top:.5rem}summary{cursor:pointer;color:${ink};padding:.3rem 0;width:fit-content;text-decoration:underline;text-underline-offset:.15em}
@media (min-width:54rem){.wide-chart{display:block}.narrow-chart{display:none}}
.picture{margin:2rem 0;max-width:44rem}.picture img{display:block;max-width:100%;height:auto}.picture figcaption{margin-top:.5rem}
.facts{margin:1.5rem 0}
.facts>div{border-top:1px solid ${line};padding:.7rem 0;display:grid;gap:.2rem 2rem}
.facts dt{font-weight:600}.facts dd{margin:0;max-width:44rem}.facts dd>:last-child{margin-bottom:0}
@media (min-width:40rem){.facts>div{grid-template-columns:11rem 1fr}}
.signature{margin:4rem 0 2rem;border-top:1px solid ${text};padding-top:.6rem;width:min(20rem,100%);line-height:1.45}
.signature>*{display:block}
footer{border-top:1px solid ${line};margin-top:3rem}
footer{padding:1.25rem 2rem 2rem;font-size:.875rem;color:${textSoft};display:flex;flex-wrap:wrap;justify-content:center;gap:.25rem 1.5rem}
footer p{margin:0}footer .sample{color:${ochreText};font-weight:600}
@media (max-width:40rem){.cover-inside,.layout{padding-left:1.25rem;padding-right:1.25rem}.chapter-panel{margin-left:-1.25rem;margin-right:-1.25rem;padding:1.5rem 1.25rem}}

@page{size:A4;margin:20mm 18mm}
@media print{
body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.skip,nav,details,.links{display:none}
.layout{display:block;padding:0;max-width:none}
.cover{break-after:page}.cover-inside{display:block}
.sheet.part,.sheet.chapter{break-before:page;padding-top:0}
h2,h3,h4,h5,caption,.goal{break-after:avoid}
tr,figure,.voices li,.tile,.key-figures li,.rings li,.chapter-head{break-inside:avoid}
.scroll{overflow:visible}.scroll table,.scroll.drawn>*{min-width:0}table{font-size:8.5pt}
.wide-chart{display:block}.narrow-chart{display:none}}
`.trim();
