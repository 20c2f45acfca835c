import { useAddress } from '@gongjian/ui';
import type { ProjectPartsFragment } from '../../../gql/graphql.js';

/** The baseline that the address names; else the first one, against which every later change shows. */
export const useBaselineChoice = ({
  baselines,
}: ProjectPartsFragment): { number: number | undefined; choose: (number: number) => void } => {
  const address = useAddress();
  const first = baselines.map(({ number }) => number).toSorted((one, other) => one - other)[0];
  const named = Number(address.get('baseline'));
  return {
    number: baselines.some(({ number }) => number === named) ? named : first,
    choose: (number) => address.set({ baseline: number === first ? null : number }),
  };
};
