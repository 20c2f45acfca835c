import { telling } from '@gongjian/kernel';
import { brand } from './brand.decider.js';

/** What the owner of a brand is told, beside the inbox. */
export const brandTelling = telling({
  decider: brand,
  address: (id) => `brands/${id}`,
  turns: {
    InitiateBrand: { zh: '品牌已登记，请立项', en: 'The brand is registered: initiate it' },
    StartPilot: { zh: '品牌已立项，请开始试点', en: 'The brand is initiated: begin its pilot' },
    RecordMidTermCheck: { zh: '请完成中期检查', en: 'Record the mid-term check' },
  },
  events: {},
});
