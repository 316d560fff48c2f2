// Nynorsk of the texts of sign-in, account and administration.
import { measureTimeline } from './nn/measure-timeline.ts';
import { measureFilter } from './nn/measure-filter.ts';
import { measureList } from './nn/measure-list.ts';
import { strategyVoice } from './nn/strategy-voice.ts';
import { strategyDocument } from './nn/strategy-document.ts';
import { account } from './nn/account.ts';
import { audit } from './nn/audit.ts';
import { body } from './nn/body.ts';
import { clusterYear } from './nn/cluster-year.ts';
import { comment } from './nn/comment.ts';
import { erasure } from './nn/erasure.ts';
import { event } from './nn/event.ts';
import { formula } from './nn/formula.ts';
import { figure } from './nn/figure.ts';
import { fund } from './nn/fund.ts';
import { fundCase } from './nn/fund-case.ts';
import { fundHrcs } from './nn/fund-hrcs.ts';
import { goalForm } from './nn/goal-form.ts';
import { indicatorForm } from './nn/indicator-form.ts';
import { implementationPreview } from './nn/implementation-preview.ts';
import { indicatorHistory } from './nn/indicator-history.ts';
import { job } from './nn/job.ts';
import { importing } from './nn/import.ts';
import { mail } from './nn/mail.ts';
import { markdown } from './nn/markdown.ts';
import { measureForm } from './nn/measure-form.ts';
import { meeting } from './nn/meeting.ts';
import { meetingMode } from './nn/meeting-mode.ts';
import { nudge } from './nn/nudge.ts';
import { observationTable } from './nn/observation-table.ts';
import { office } from './nn/office.ts';
import { outbox } from './nn/outbox.ts';
import { partnerPage } from './nn/partner-page.ts';
import { partners } from './nn/partners.ts';
import { peopleAdmin } from './nn/people-admin.ts';
import { person } from './nn/person.ts';
import { printPreview } from './nn/print-preview.ts';
import { privacy } from './nn/privacy.ts';
import { reportFiles } from './nn/report-files.ts';
import { reportChapter } from './nn/report-chapter.ts';
import { reportPage } from './nn/report-page.ts';
import { reportWork } from './nn/report-work.ts';
import { round } from './nn/round.ts';
import { search } from './nn/search.ts';
import { sheet } from './nn/sheet.ts';
import { signIn } from './nn/sign-in.ts';
import { slides } from './nn/slides.ts';
import { wheel } from './nn/wheel.ts';

export const nnAdmin = {
  measureTimeline,
  measureFilter,
  measureList,
  strategyVoice,
  strategyDocument,
  account,
  body,
  clusterYear,
  comment,
  erasure,
  event,
  formula,
  figure,
  fund,
  fundCase,
  fundHrcs,
  goalForm,
  audit,
  indicatorForm,
  implementationPreview,
  indicatorHistory,
  job,
  import: importing,
  mail,
  markdown,
  measureForm,
  meeting,
  meetingMode,
  nudge,
  observationTable,
  office,
  outbox,
  partnerPage,
  partners,
  peopleAdmin,
  person,
  printPreview,
  privacy,
  reportFiles,
  reportChapter,
  reportPage,
  reportWork,
  round,
  search,
  sheet,
  signIn,
  slides,
  wheel,
};
