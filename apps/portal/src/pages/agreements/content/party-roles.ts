const stems = '甲乙丙丁戊己庚辛壬癸';

/** What the platform calls the party in that place, from 0, where nobody said how it is called. */
export const roleAt = (index: number): string => (index < stems.length ? `${stems[index]}方` : `第${index + 1}方`);
