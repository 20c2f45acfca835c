import { drainingRefusals, httpRefusals, liveRefusals, processRefusals } from '@gongjian/api';
import { eventStoreRefusals } from '@gongjian/event-store';
import { filesRefusals } from '@gongjian/files';
import { graphqlRefusals } from '@gongjian/graphql';
import { identityRefusals } from '@gongjian/identity';
import { kernelRefusals } from '@gongjian/kernel';
import { notificationsRefusals } from '@gongjian/notifications';
import { readModelRefusals } from '@gongjian/read-models';
import { sheetsRefusals } from '@gongjian/sheets';
import { transparencyRefusals } from '@gongjian/transparency';

/** The refusals that every context shares. */
export const apiRefusals = {
  ...kernelRefusals,
  ...graphqlRefusals,
  ...identityRefusals,
  ...filesRefusals,
  ...sheetsRefusals,
  ...eventStoreRefusals,
  ...readModelRefusals,
  ...processRefusals,
  ...transparencyRefusals,
  ...notificationsRefusals,
  ...httpRefusals,
  ...drainingRefusals,
  ...liveRefusals,
};
