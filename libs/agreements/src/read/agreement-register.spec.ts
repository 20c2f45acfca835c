import { describe, expect, it } from '@jest/globals';
import { rows, uuid } from '@gongjian/testing';
import { AgreementEntryCorrected, AgreementTerminated } from '../events/index.js';
import { agreementId, college, contentHash, inForce, inSigning, reworded } from '../domain/agreement.fixtures.js';
import { agreementRegister } from './agreement-register.projection.js';

const register = rows(agreementRegister);
const audience = (row: Parameters<typeof agreementRegister.units>[0]) => agreementRegister.units(row);

describe('the public register', () => {
  it('shows nobody an agreement before it is concluded', () => {
    expect(audience(register.given(...inSigning).row(agreementId))).toEqual([]);
  });

  it('shows the world what is concluded, without its text', () => {
    const row = register.given(...inForce).row(agreementId);
    expect(audience(row)).toBe('public');
    expect(JSON.stringify(row)).not.toContain('经费');
    expect(row).toMatchObject({ title: '校地共建协议', party_names: ['信息学院', '新碶街道'], effective_from: '2024-04-01' });
  });

  it('keeps the end and follows corrections', () => {
    const corrected = AgreementEntryCorrected({
      agreementId,
      unitId: college,
      corrects: uuid(1),
      reason: '抄录错误',
      content: { ...reworded, title: '校地党建共建协议' },
      contentHash,
    });
    const row = register.given(...inForce, AgreementTerminated({ agreementId, on: '2025-01-01' }), corrected).row(agreementId);
    expect(row).toMatchObject({ title: '校地党建共建协议', terminated_on: '2025-01-01' });
    expect(row.concluded_on).not.toBeNull();
  });
});
