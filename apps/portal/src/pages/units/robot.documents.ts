import { graphql } from '../../gql/index.js';

/** The robot of a unit, for its administrators. */
export const UnitRobotDocument = graphql(`
  query UnitRobot($unitId: ID!) {
    unitRobot(unitId: $unitId) {
      unitId
      kind
      language
      host
      setAt
      failure
      failedAt
    }
  }
`);

export const SetUnitRobotDocument = graphql(`
  mutation SetUnitRobot($input: SetUnitRobotInput!) {
    setUnitRobot(input: $input) {
      robot {
        unitId
      }
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const RemoveUnitRobotDocument = graphql(`
  mutation RemoveUnitRobot($unitId: ID!) {
    removeUnitRobot(unitId: $unitId) {
      refusal {
        ...RefusalParts
      }
    }
  }
`);

export const TestUnitRobotDocument = graphql(`
  mutation TestUnitRobot($unitId: ID!) {
    testUnitRobot(unitId: $unitId) {
      taken
      answer
      refusal {
        ...RefusalParts
      }
    }
  }
`);
