import type { ThemeConfig } from 'antd';

/** The colours of the product: one red for identity, ink for text, and status colours kept apart from both. */
export const colours = {
  identity: '#b3261e',
  identityDark: '#8f1d17',
  ink: '#1b2430',
  inkSoft: '#4a5565',
  inkFaint: '#64707f',
  line: '#dfe3e8',
  lineSoft: '#eceff2',
  surface: '#ffffff',
  ground: '#f4f6f8',
  good: '#16703c',
  soon: '#8a5a00',
  late: '#b4400c',
  info: '#1e5aa8',
  neutral: '#5a6675',
} as const;

/** System fonts first; the shipped one serves only the characters for which the system has none. */
export const fontStack =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei UI', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', 'WenQuanYi Micro Hei', 'Noto Sans SC Variable', system-ui, sans-serif";

/** Pop-ups that wait for the end of a movement that is not shown would never come into view. */
const moves = typeof matchMedia === 'undefined' || !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A field that has the focus or the pointer; in the red of identity it would look refused. */
const field = { activeBorderColor: colours.info, hoverBorderColor: colours.info };
const glow = 'rgb(30 90 168 / 14%)';

/** Ant Design in the colours and measures of the product. */
export const theme: ThemeConfig = {
  cssVar: { key: 'gj' },
  hashed: false,
  token: {
    motion: moves,
    colorPrimary: colours.identity,
    colorLink: colours.info,
    colorLinkHover: colours.identity,
    colorSuccess: colours.good,
    colorWarning: colours.soon,
    colorError: colours.late,
    colorInfo: colours.info,
    colorTextBase: colours.ink,
    colorText: colours.ink,
    colorTextSecondary: colours.inkSoft,
    colorTextTertiary: colours.inkFaint,
    colorTextDescription: colours.inkFaint,
    colorTextPlaceholder: '#6b7685',
    colorTextDisabled: '#6b7685',
    colorBgLayout: colours.ground,
    colorBorder: '#c9d0d8',
    colorBorderSecondary: colours.line,
    fontFamily: fontStack,
    fontSize: 14,
    borderRadius: 6,
    controlHeight: 34,
    wireframe: false,
    motionUnit: 0.06,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Input: { ...field, activeShadow: `0 0 0 2px ${glow}` },
    InputNumber: { ...field, activeShadow: `0 0 0 2px ${glow}` },
    Select: { ...field, activeOutlineColor: glow },
    Table: {
      headerBg: '#f7f8fa',
      headerColor: colours.inkSoft,
      headerSplitColor: 'transparent',
      cellPaddingBlock: 10,
      cellPaddingInline: 12,
      cellPaddingBlockMD: 10,
      cellPaddingInlineMD: 16,
      rowHoverBg: '#faf6f5',
      borderColor: colours.lineSoft,
    },
    Tabs: { horizontalItemPadding: '10px 0', horizontalItemGutter: 28, titleFontSize: 14 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    Tooltip: { colorBgSpotlight: '#1b2430' },
    Modal: { titleFontSize: 17 },
  },
};
