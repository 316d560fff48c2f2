// What collaboration funds are kept in, as rows that are made and changed. They are the cluster's: no body's own.
import {
  findApplication,
  findCall,
  insertApplication,
  insertCall,
  updateApplication,
  updateCall,
} from '#db/fund/fund-call-queries.ts';
import {
  findEntry,
  findProject,
  insertEntry,
  insertProject,
  updateEntry,
  updateProject,
} from '#db/fund/fund-project-queries.ts';
import {
  findContribution,
  findFundYear,
  insertContribution,
  insertFundYear,
  updateContribution,
  updateFundYear,
} from '#db/fund/fund-year-queries.ts';
import type { RowStore } from '#server/change-row.ts';
import type {
  ApplicationRow,
  CallRow,
  ContributionRow,
  FundEntryRow,
  FundYearRow,
  ProjectRow,
} from '#shared/fund/fund-type.ts';
import type { Resource } from '#shared/permission.ts';

export const fundResource = (clusterId: string): Resource => ({ clusterId, bodyId: null });

export const fundYearStore: RowStore<FundYearRow> = {
  entity: 'fund_year',
  resource: fundResource,
  insert: insertFundYear,
  find: findFundYear,
  update: updateFundYear,
};

export const contributionStore: RowStore<ContributionRow> = {
  entity: 'fund_contribution',
  resource: fundResource,
  insert: insertContribution,
  find: findContribution,
  update: updateContribution,
};

export const callStore: RowStore<CallRow> = {
  entity: 'fund_call',
  resource: fundResource,
  insert: insertCall,
  find: findCall,
  update: updateCall,
};

export const applicationStore: RowStore<ApplicationRow> = {
  entity: 'fund_application',
  resource: fundResource,
  insert: insertApplication,
  find: findApplication,
  update: updateApplication,
};

export const projectStore: RowStore<ProjectRow> = {
  entity: 'fund_project',
  resource: fundResource,
  insert: insertProject,
  find: findProject,
  update: updateProject,
};

export const entryStore: RowStore<FundEntryRow> = {
  entity: 'fund_entry',
  resource: fundResource,
  insert: insertEntry,
  find: findEntry,
  update: updateEntry,
};
