import { defineCollection } from 'astro:content';
import { entriesOf } from './library/loader.ts';
import { kinds } from './schema/kinds.ts';

export const collections = {
  'login-help': defineCollection({ loader: entriesOf('login-help'), schema: kinds['login-help'].schema }),
  roles: defineCollection({ loader: entriesOf('roles'), schema: kinds.roles.schema }),
  announcements: defineCollection({ loader: entriesOf('announcements'), schema: kinds.announcements.schema }),
  'related-links': defineCollection({ loader: entriesOf('related-links'), schema: kinds['related-links'].schema }),
  'login-methods': defineCollection({ loader: entriesOf('login-methods'), schema: kinds['login-methods'].schema }),
  services: defineCollection({ loader: entriesOf('services'), schema: kinds.services.schema }),
  pages: defineCollection({ loader: entriesOf('pages'), schema: kinds.pages.schema }),
};
