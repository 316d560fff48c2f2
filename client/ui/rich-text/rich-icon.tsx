// What the formatting buttons show; their names are on the buttons.
const drawings = {
  bold: 'M4 2.5h4.6a2.9 2.9 0 0 1 0 5.8H4zM4 8.3h5.3a2.9 2.9 0 0 1 0 5.2H4z',
  italic: 'M7 2.5h5M4 13.5h5M9.7 2.5 6.3 13.5',
  heading: 'M3.5 2.5v11M12.5 2.5v11M3.5 8h9',
  subheading: 'M4.5 4.5v7M11.5 4.5v7M4.5 8h7',
  list: 'M6.5 3.5h7.5M6.5 8h7.5M6.5 12.5h7.5M2.5 3.5h.01M2.5 8h.01M2.5 12.5h.01',
  numberedList:
    'M7.5 3.5h6.5M7.5 8h6.5M7.5 12.5h6.5M2.5 2.5l1.2-.7v4M2 10.4c.3-1 2.4-1 2.4.3 0 1-2.4 1.5-2.4 3h2.6',
  indent: 'M6.5 3.5h7.5M8.5 8h5.5M6.5 12.5h7.5M2 5.8 4.4 8 2 10.2',
  outdent: 'M6.5 3.5h7.5M8.5 8h5.5M6.5 12.5h7.5M4.6 5.8 2.2 8l2.4 2.2',
  link: 'M6.8 9.2a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4l-.8.8M9.2 6.8a2.8 2.8 0 0 0-4 0L3 9a2.8 2.8 0 0 0 4 4l.8-.8',
  quote: 'M6.5 4.5C4.2 5 3 6.6 3 9v2.5h3.2V8.3H3M13 4.5c-2.3.5-3.5 2.1-3.5 4.5v2.5h3.2V8.3H9.5',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.2 6.5v6M9.8 6.5v6',
} as const;

export function RichIcon({ mark }: { mark: keyof typeof drawings }) {
  const width = mark === 'bold' || mark === 'list' ? 1.9 : 1.5;
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path
        d={drawings[mark]}
        fill="none"
        stroke="currentColor"
        strokeWidth={mark === 'numberedList' ? 1.2 : width}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
