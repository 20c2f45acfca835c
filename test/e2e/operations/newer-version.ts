import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { agreementsExamples } from '@gongjian/agreements/events';
import type { Id } from '@gongjian/kernel';
import { definitions } from '@gongjian/projector';
import { projectsExamples } from '@gongjian/projects/events';

const versionOf = (name: string): number => definitions.find(({ type }) => type === name)?.version ?? 1;

/**
 * Brings a process of a running platform to park a step, as it happens where a newer version of the platform writes to the same log: a
 * project whose last entry this version cannot read is told that its agreement ended. Answers the project, which the unit leads.
 */
export const parkByNewerVersion = async (eventStoreUrl: string, unitId: Id = randomUUID()): Promise<Id> => {
  const [projectId, agreementId] = [randomUUID(), randomUUID()];
  const client = EventStoreDBClient.connectionString(eventStoreUrl);
  const eventOf = (type: string, data: object) => {
    const id = randomUUID();
    const metadata = {
      ...{ v: 1, schemaVersion: versionOf(type), recordedAt: new Date().toISOString(), effectiveOn: '2026-01-01' },
      ...{ commandHash: '0'.repeat(64), personId: unitId, unitId, postId: unitId, commandId: id, correlationId: id, causationId: id },
    };
    return jsonEvent({ id, type, data: data as Record<string, unknown>, metadata });
  };
  try {
    await client.appendToStream(`project-${projectId}`, [
      eventOf('ProjectProposed', { ...projectsExamples.ProjectProposed, projectId, agreementId, leadUnitId: unitId }),
      eventOf('ProjectHandedOver', { projectId, unitId }),
    ]);
    await client.appendToStream(`agreement-${agreementId}`, [
      eventOf('PaperAgreementEntered', { ...agreementsExamples.PaperAgreementEntered, agreementId }),
      eventOf('AgreementTerminated', { ...agreementsExamples.AgreementTerminated, agreementId }),
    ]);
  } finally {
    await client.dispose();
  }
  return projectId;
};
