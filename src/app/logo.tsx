const SPOKES = ['culture', 'automation', 'lean', 'measurement', 'sharing']

/** Five spokes in the pillars' colours. */
export function Logo() {
  return (
    <svg viewBox="-12 -12 24 24" className="size-7" aria-hidden="true">
      <circle r="11" fill="none" stroke="var(--accent)" strokeWidth="1.5" />
      {SPOKES.map((pillar, index) => (
        <line
          key={pillar}
          y2="-7.5"
          stroke={`var(--pillar-${pillar})`}
          strokeWidth="2.6"
          strokeLinecap="round"
          transform={`rotate(${index * 72})`}
        />
      ))}
    </svg>
  )
}
