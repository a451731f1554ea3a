/** How a button of ours looks among the controls of Sveltia CMS. */
export const ownButton = {
  minHeight: '2.75rem',
  // Buttons in a field of Sveltia CMS are squares for pictures. One with words goes to a line of its own where it must.
  aspectRatio: 'auto',
  flexShrink: 0,
  padding: '0.25rem 0.75rem',
  border: '1px solid currentcolor',
  borderRadius: '0.25rem',
  color: 'inherit',
  background: 'none',
  font: 'inherit',
  cursor: 'pointer',
};
