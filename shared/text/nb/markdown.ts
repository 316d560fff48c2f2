// Ord i feltene der det kan skrives med overskrifter, lister og lenker.
export const markdown = {
  toolbar: 'Formatering',
  bold: 'Fet',
  italic: 'Kursiv',
  heading: 'Overskrift',
  subheading: 'Underoverskrift',
  list: 'Punktliste',
  numberedList: 'Nummerert liste',
  link: 'Lenke',
  quote: 'Sitat',
  preview: 'Forhåndsvis',
  previewed: 'Forhåndsvisning',
  empty: 'Ingen tekst ennå.',
} as const;
