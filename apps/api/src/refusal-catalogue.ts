import { agreementsRefusals } from '@gongjian/agreements';
import { brandsRefusals } from '@gongjian/brands';
import { directoryRefusals } from '@gongjian/directory';
import { eventStoreRefusals } from '@gongjian/event-store';
import { filesRefusals } from '@gongjian/files';
import { type RefusalKind, kernelRefusals } from '@gongjian/kernel';
import { processRefusals } from '@gongjian/processes';
import { projectsRefusals } from '@gongjian/projects';

/** Every refusal that a command may meet, by its code. */
const catalogue: Readonly<Record<string, RefusalKind>> = {
  ...kernelRefusals,
  ...eventStoreRefusals,
  ...filesRefusals,
  ...processRefusals,
  ...directoryRefusals,
  ...agreementsRefusals,
  ...projectsRefusals,
  ...brandsRefusals,
};

/** What is known of a refusal that was kept by its code; one of another version of the platform reads as a fault. */
export const refusalOfCode = (code: string): RefusalKind => catalogue[code] ?? { ...processRefusals.UNEXPECTED_FAULT, code };
