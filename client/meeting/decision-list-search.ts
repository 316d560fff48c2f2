// The register's filters as they stand in the address: ?organ=<id>&vis=<state>&sok=<words>
import { followStates, type FollowState } from '#shared/meeting/decision-type.ts';

export type DecisionListSearch = {
  organ?: string | undefined;
  vis?: FollowState | undefined;
  sok?: string | undefined;
};

export function decisionListSearch(search: Record<string, unknown>): DecisionListSearch {
  const { organ, sok } = search;
  const vis = followStates.find((each) => each === search['vis']);
  return {
    ...(typeof organ === 'string' && { organ }),
    ...(vis && { vis }),
    ...(typeof sok === 'string' && sok !== '' && { sok }),
  };
}
