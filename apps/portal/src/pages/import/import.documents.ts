import '../../client/fragments.js';
import type { ImportRehearsalQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

/** One row of the workbook and what comes of it. */
export type ImportRow = ImportRehearsalQuery['importRehearsal']['rows'][number];

/** What importing a workbook would do. */
export const ImportRehearsalDocument = graphql(`
  query ImportRehearsal($subjectId: ID!, $fileId: ID!) {
    importRehearsal(subjectId: $subjectId, fileId: $fileId) {
      fileId
      faultCount
      rows {
        sheetName
        row
        label
        outcome
        password
        refusal {
          ...RefusalParts
        }
      }
      faults {
        sheet
        row
        column
        refusal {
          ...RefusalParts
        }
      }
    }
  }
`);

/** Imports one stretch of rows. */
export const ImportDirectoryDocument = graphql(`
  mutation ImportDirectory($input: ImportDirectoryInput!) {
    importDirectory(input: $input) {
      done
      total
      rows {
        sheetName
        row
        label
        outcome
        password
        refusal {
          ...RefusalParts
        }
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);
