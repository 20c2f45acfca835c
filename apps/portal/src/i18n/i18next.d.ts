import 'i18next';
import type ui from '@gongjian/ui/texts/zh-CN';
import type account from './zh-CN/account.js';
import type agreements from './zh-CN/agreements.js';
import type brands from './zh-CN/brands.js';
import type common from './zh-CN/common.js';
import type directory from './zh-CN/directory.js';
import type imports from './zh-CN/imports.js';
import type events from './zh-CN/events.js';
import type platform from './zh-CN/platform.js';
import type lists from './zh-CN/lists.js';
import type people from './zh-CN/people.js';
import type projects from './zh-CN/projects.js';
import type register from './zh-CN/register.js';
import type search from './zh-CN/search.js';
import type terms from './zh-CN/terms.js';
import type verify from './zh-CN/verify.js';
import type workbench from './zh-CN/workbench.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      agreements: typeof agreements;
      brands: typeof brands;
      common: typeof common;
      directory: typeof directory;
      events: typeof events;
      imports: typeof imports;
      lists: typeof lists;
      platform: typeof platform;
      people: typeof people;
      projects: typeof projects;
      register: typeof register;
      search: typeof search;
      terms: typeof terms;
      ui: typeof ui;
      verify: typeof verify;
      workbench: typeof workbench;
    };
  }
}
