import { graphql } from '../../gql/index.js';

/** By what the viewer is told, of what, and when. */
export const NoticeSettingsParts = graphql(`
  fragment NoticeSettingsParts on NoticeSettings {
    mailIsSetUp
    mail
    robot
    robotIsSetUp
    paces {
      kind
      pace
    }
    hour
    undelivered
  }
`);

/** What the viewer is told. */
export const NoticeSettingsDocument = graphql(`
  query NoticeSettings {
    noticeSettings {
      ...NoticeSettingsParts
    }
  }
`);

export const SetNoticesDocument = graphql(`
  mutation SetNotices($input: SetNoticesInput!) {
    setNotices(input: $input) {
      settings {
        ...NoticeSettingsParts
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);
