// English of the texts of sign-in, account and administration.
import { measureTimeline } from './en/measure-timeline.ts';
import { measureFilter } from './en/measure-filter.ts';
import { measureList } from './en/measure-list.ts';
import { strategyVoice } from './en/strategy-voice.ts';
import { strategyDocument } from './en/strategy-document.ts';
import { account } from './en/account.ts';
import { audit } from './en/audit.ts';
import { body } from './en/body.ts';
import { clusterYear } from './en/cluster-year.ts';
import { comment } from './en/comment.ts';
import { erasure } from './en/erasure.ts';
import { event } from './en/event.ts';
import { formula } from './en/formula.ts';
import { figure } from './en/figure.ts';
import { fund } from './en/fund.ts';
import { fundCase } from './en/fund-case.ts';
import { fundHrcs } from './en/fund-hrcs.ts';
import { goalForm } from './en/goal-form.ts';
import { indicatorForm } from './en/indicator-form.ts';
import { implementationPreview } from './en/implementation-preview.ts';
import { indicatorHistory } from './en/indicator-history.ts';
import { job } from './en/job.ts';
import { importing } from './en/import.ts';
import { mail } from './en/mail.ts';
import { markdown } from './en/markdown.ts';
import { measureForm } from './en/measure-form.ts';
import { meeting } from './en/meeting.ts';
import { meetingMode } from './en/meeting-mode.ts';
import { nudge } from './en/nudge.ts';
import { observationTable } from './en/observation-table.ts';
import { office } from './en/office.ts';
import { outbox } from './en/outbox.ts';
import { partnerPage } from './en/partner-page.ts';
import { partners } from './en/partners.ts';
import { peopleAdmin } from './en/people-admin.ts';
import { person } from './en/person.ts';
import { printPreview } from './en/print-preview.ts';
import { privacy } from './en/privacy.ts';
import { reportFiles } from './en/report-files.ts';
import { reportChapter } from './en/report-chapter.ts';
import { reportPage } from './en/report-page.ts';
import { reportWork } from './en/report-work.ts';
import { round } from './en/round.ts';
import { search } from './en/search.ts';
import { sheet } from './en/sheet.ts';
import { signIn } from './en/sign-in.ts';
import { slides } from './en/slides.ts';
import { wheel } from './en/wheel.ts';

export const enAdmin = {
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
