import { refusals } from '@gongjian/kernel';

/** Refusals of uploading and fetching files. */
export const filesRefusals = refusals({
  FILE_UNKNOWN: {
    class: 'missing',
    zh: '找不到该附件。',
    en: 'There is no such file.',
    zhDo: '请重新上传后再提交。',
    enDo: 'Upload it again, then submit.',
  },
  FILE_NOT_FOUND: {
    class: 'missing',
    zh: '这个地址没有附件，或您所代表的单位无权查看。',
    en: 'There is no file at this address, or the unit you act for may not see it.',
    zhDo: '请从附件所属的对象重新打开，或切换所代表的单位。',
    enDo: 'Open it again from the object it belongs to, or switch the unit you act for.',
  },
  FILE_TOO_LARGE: {
    class: 'limit',
    zh: '附件“{name}”超过 20 MB。',
    en: 'The file {name} is larger than 20 MB.',
    zhDo: '请压缩或拆分后上传。',
    enDo: 'Compress or split it.',
  },
  FILE_TYPE_NOT_ALLOWED: {
    class: 'input',
    zh: '附件“{name}”的内容不是允许的类型。',
    en: 'The content of {name} is of no allowed type.',
    zhDo: '请上传 PDF、Word、Excel、PowerPoint、图片（PNG、JPEG、WebP）、文本、CSV、ZIP 或 MP4 文件。',
    enDo: 'Upload PDF, Word, Excel, PowerPoint, PNG, JPEG, WebP, text, CSV, ZIP or MP4.',
  },
  FILE_EMPTY: {
    class: 'input',
    zh: '附件“{name}”是空文件。',
    en: 'The file {name} is empty.',
    zhDo: '请检查后重新上传。',
    enDo: 'Check the file and upload it again.',
  },
  FILES_TOO_MANY: {
    class: 'limit',
    zh: '一次最多上传 {most} 个附件。',
    en: 'At most {most} files go up at once.',
    zhDo: '请分次上传。',
    enDo: 'Upload them in several goes.',
  },
  FILES_MISSING: {
    class: 'input',
    zh: '请求中没有附件。',
    en: 'The request holds no file.',
    zhDo: '请选择至少一个文件。',
    enDo: 'Choose at least one file.',
  },
  FILES_BEYOND_QUOTA: {
    class: 'limit',
    zh: '您在 24 小时内上传的附件过多。',
    en: 'You have uploaded too much within 24 hours.',
    zhDo: '请明天再上传。',
    enDo: 'Go on tomorrow.',
  },
  FILE_STORE_UNAVAILABLE: {
    class: 'unavailable',
    zh: '附件暂时无法保存或读取（{reason}）。',
    en: 'Files cannot be stored or read at the moment ({reason}).',
    zhDo: '请联系管理员检查附件目录的空间与权限，然后重试。',
    enDo: 'Ask the administrator to look at space and permissions of the file directory, then try again.',
  },
});
