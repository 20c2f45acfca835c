import { refusals } from '@gongjian/kernel';

/** Why a backup cannot be restored where and as it was asked for: known before anything is removed. */
export const backupRefusals = refusals({
  BACKUP_IN_DATA_DIRECTORY: {
    class: 'state',
    zh: '备份 {folder} 与数据目录 {data} 有重叠，清空数据目录会连备份一起删除，未作改动。',
    en: 'The backup {folder} and the data directory {data} lie in each other, so that clearing the one would remove the other; nothing was changed.',
    zhDo: '请先把备份移到数据目录之外，再从那里恢复。',
    enDo: 'Move the backup out of the data directory and restore it from there.',
  },
  BACKUP_OF_NEWER_VERSION: {
    class: 'state',
    zh: '备份中的数据表由更新的版本生成（{migration}），未作改动。',
    en: 'The tables of this backup are of a newer version ({migration}); nothing was changed.',
    zhDo: '请用生成备份的版本恢复。',
    enDo: 'Restore it with the version that made it.',
  },
  BACKUP_KEYS_LOCKED: {
    class: 'state',
    zh: '备份中的密钥无法用现有主密钥打开，恢复后个人信息将无法解密，未作改动。',
    en: 'The keys in this backup do not open with the master key at hand, so nothing of people could be read after the restore; nothing was changed.',
    zhDo: '请以 GONGJIAN_MASTER_KEY 给出生成备份时的主密钥，然后再次运行。',
    enDo: 'Give the master key of the platform that was backed up as GONGJIAN_MASTER_KEY and run it again.',
  },
});
