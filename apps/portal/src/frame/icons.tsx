const paths = {
  workbench: 'M4 5h7v8H4zM13 5h7v5h-7zM13 12h7v7h-7zM4 15h7v4H4z',
  agreements: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5',
  projects: 'M4 6h9M4 12h13M4 18h7M17 6h3M20 12h0M15 18h5',
  brands: 'M12 3l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 16.9 6.6 19.8l1.1-6.1L3.2 9.4l6.1-.8z',
  units: 'M10 3h4v5h-4zM3 16h5v5H3zM16 16h5v5h-5zM12 8v4M5.500 16v-4h13v4',
  register: 'M4 9l11-5v14L4 13zM4 9v4M7 14v5h3v-4M18 8c1.500 1.500 1.500 4.500 0 6',
  verify: 'M12 3l8 3v6c0 4.500-3.500 7.500-8 9c-4.500-1.500-8-4.500-8-9V6zM8.500 12l2.500 2.500 4.500-5',
  clock: 'M12 3a9 9 0 1 0 .01 0M12 7v5l3.500 2',
  person: 'M12 4a4 4 0 1 0 .01 0M4 21c0-4.500 3.500-7 8-7s8 2.500 8 7',
  search: 'M10.500 4a6.500 6.500 0 1 0 .01 0M15.500 15.500L20 20',
  menu: 'M4 6h16M4 12h16M4 18h16',
  language: 'M12 3a9 9 0 1 0 .01 0M3 12h18M12 3c-5 5-5 13 0 18c5-5 5-13 0-18',
} as const;

/** The drawings of the frame. */
export type IconName = keyof typeof paths;

/** A drawing beside words; it says nothing of its own. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);
