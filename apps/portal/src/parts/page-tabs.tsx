import { useAddress } from '@gongjian/ui';
import { Grid, Tabs } from 'antd';
import type { ReactNode } from 'react';

/** The tabs of an object's page; the open one stands in the address. */
export const PageTabs = ({ items }: { items: readonly { key: string; label: ReactNode; children: ReactNode }[] }) => {
  const address = useAddress();
  const open = address.get('tab');
  // All tabs stay in sight on a phone: what overflows would hide behind a button that is not a tab.
  const narrow = Grid.useBreakpoint().sm === false;
  const [first] = items;
  const active = items.find(({ key }) => key === open)?.key ?? first?.key ?? '';
  return (
    <Tabs
      activeKey={active}
      {...(narrow ? { tabBarGutter: 14 } : {})}
      destroyOnHidden
      items={items.map((item) => ({ ...item, children: <div>{item.children}</div> }))}
      onChange={(key) => address.set({ tab: key === first?.key ? null : key }, { resets: ['after', 'before', 'page'], push: true })}
    />
  );
};
