import { describe, expect, it } from '@jest/globals';
import { actionAddress, subjectAddress } from './subject-address.js';

describe('the address of an object', () => {
  it('is known for kinds with a page', () => {
    expect(subjectAddress('project', '1')).toBe('/projects/1');
    expect(subjectAddress('post', '1')).toBeUndefined();
  });

  it('leads to the action that waits', () => {
    expect(actionAddress('agreement', '1', 'SignAgreement')).toBe('/agreements/1/sign');
    expect(actionAddress('project', '1', 'AcceptMilestone', { kind: 'milestone', id: '2' })).toBe(
      '/projects/1?do=AcceptMilestone&milestone=2',
    );
    expect(actionAddress('brand', '1', 'RecogniseBrand', null)).toBe('/brands/1?do=RecogniseBrand');
  });

  it('shows a version before it can be accepted', () => {
    expect(actionAddress('agreement', '1', 'AcceptVersion')).toBe('/agreements/1?tab=content&do=AcceptVersion');
  });
});
