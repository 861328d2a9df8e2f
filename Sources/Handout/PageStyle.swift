/// How pages look: on a light and a dark screen, and on paper.
enum PageStyle {
  static let css = #"""

    :root { color-scheme: light dark; --ground: #f4f1ea; --ink: #171b22; --soft: #39414d; --line: #6b7683;
      --light: #123a58; --edge: #4678a0; --halo: rgba(127, 166, 190, 0); --fill: #d9e3e8; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #0c0f16; --ink: #e9ecf0; --soft: #b9c2ce; --line: #7d8896;
        --light: #bedce6; --edge: #4678a0; --halo: rgba(38, 70, 110, 0); --fill: #1b2a3c; }
    }
    * { box-sizing: border-box; }
    html { font-size: 125%; }
    body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.5;
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
    main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.5rem; font-weight: 600; }
    h2 { font-size: 1.15rem; margin: 1.6rem 0 0.4rem; font-weight: 600; }
    p { margin: 0.5rem 0; }
    ol, ul { margin: 0.3rem 0; padding-left: 1.5rem; }
    li { margin: 0.25rem 0; }
    .summary { font-size: 1.1rem; }
    .length, footer, .soft, figcaption { color: var(--soft); }
    footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 0.6rem; font-size: 0.8rem; }
    footer p { margin: 0.2rem 0; }
    .stop { margin: 1.6rem 0; padding: 0.8rem 1rem; border: 2px solid var(--line); border-radius: 0.6rem; }
    .line { height: 1.9rem; border-bottom: 1px solid var(--line); }
    .note p { white-space: normal; }
    figure { margin: 1rem 0; }
    svg { display: block; width: 100%; height: auto; }
    svg text { fill: var(--ink); font-size: 16px; text-anchor: middle; font-family: inherit; }
    .curve { fill: none; stroke: var(--light); stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; }
    .fill { fill: var(--fill); }
    .mark { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 5; }
    button { font: inherit; color: var(--ink); background: var(--ground); border: 2px solid var(--line);
      border-radius: 0.6rem; padding: 0.5rem 1.1rem; min-height: 2.6rem; min-width: 2.6rem; cursor: pointer; }
    button:focus-visible, input:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
    #begin { font-size: 1.4rem; padding: 0.7rem 2.4rem; background: var(--light); color: var(--ground); border-color: var(--light); }
    label { display: block; padding: 0.3rem 0; }
    input[type=checkbox] { width: 1.2rem; height: 1.2rem; vertical-align: -0.2rem; accent-color: var(--light); }
    body:not([data-state]) .starts { display: none; }
    [hidden] { display: none !important; }
    .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    #player { position: fixed; inset: 0; background: var(--ground); display: flex; flex-direction: column;
      align-items: center; justify-content: space-between; gap: 0.3rem; padding: 1rem; text-align: center; overflow: auto; }
    #player p { margin: 0.1rem 0; }
    .corner { align-self: flex-end; color: var(--soft); font-size: 0.85rem; min-height: 1.3rem; }
    .stage { flex: 1 1 auto; min-height: 5rem; width: 100%; display: flex; align-items: center; justify-content: center; overflow: hidden; }
    #light { width: min(38vh, 76vw); height: min(38vh, 76vw); border-radius: 50%; will-change: transform;
      background: radial-gradient(circle closest-side, var(--light) 0%, var(--edge) 62%, var(--halo) 100%); }
    .words { min-height: 9rem; max-width: 34rem; display: flex; flex-direction: column; align-items: center; justify-content: center; }
    #word { font-size: clamp(1.9rem, 6vw, 3rem); line-height: 1.25; }
    #word.text { font-size: clamp(1.4rem, 4.2vw, 2rem); }
    #seconds { font-size: 1.4rem; color: var(--soft); min-height: 2rem; font-variant-numeric: tabular-nums; }
    #or, #over { color: var(--soft); }
    #dots { letter-spacing: 0.4rem; }
    #bar { width: min(24rem, 80vw); height: 1.4rem; accent-color: var(--light); appearance: none; border: 2px solid var(--line);
      border-radius: 0.7rem; overflow: hidden; background: var(--ground); }
    #bar::-webkit-progress-bar { background: var(--ground); }
    #bar::-webkit-progress-value { background: var(--light); }
    #bar::-moz-progress-bar { background: var(--light); }
    #ways { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.5rem; }
    .buttons { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.5rem; }
    .keys { color: var(--soft); font-size: 0.75rem; }
    body[data-state]:not([data-state=idle]) { overflow: hidden; }
    #state { min-height: 1.6rem; }
    @media (prefers-reduced-motion: no-preference) { .stage { transition: opacity 0.8s; } }
    [data-state=paused] .stage { opacity: 0.5; }
    #outward { position: fixed; inset: 0; background: var(--ground); display: flex; flex-direction: column;
      align-items: center; justify-content: center; gap: 1rem; padding: 1.5rem; font-size: 1.3rem; }
    #outward p { max-width: 32rem; }
    @media (hover: none) { .keys { display: none; } }

    .card .signals { display: grid; grid-template-columns: 1fr 1fr; gap: 0; margin-top: 1rem; }
    .signal { border: 1px dashed var(--line); min-height: 9rem; padding: 1rem; display: flex; flex-direction: column;
      align-items: center; justify-content: center; text-align: center; break-inside: avoid; }
    .signal b { font-size: 2rem; font-weight: 600; line-height: 1.2; }
    .signal .line { width: 80%; }
    .hint { color: var(--soft); font-size: 0.9rem; font-weight: 400; }
    .boxes { list-style: none; padding: 0; }
    .boxes li::before { content: "☐"; padding-right: 0.6rem; }

    @page { margin: 14mm 18mm; }
    @media print {
      :root { --ground: #fff; --ink: #000; --soft: #333; --line: #777; --light: #000; --fill: #e6e6e6; }
      html { font-size: 12pt; }
      body, body[data-state] { overflow: visible; line-height: 1.4; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 20pt; }
      h2 { margin: 5mm 0 1mm; }
      .stop { margin: 5mm 0; padding: 3mm 4mm; }
      .card { font-size: 10.5pt; }
      .card h2 { margin: 3.5mm 0 0; font-size: 12pt; }
      .card .line { height: 7mm; }
      .card .stop { margin: 4mm 0 0; padding: 2mm 3mm; }
      .card footer { margin-top: 3mm; padding-top: 1mm; }
      .signal { min-height: 52mm; }
      .starts, #player { display: none !important; }
      figure, .stop, .note, li, h2 { break-inside: avoid; }
      h2 { break-after: avoid; }
      figure svg { max-height: 38mm; }
      .line { height: 8.5mm; }
      footer { font-size: 9pt; margin-top: 4mm; }
    }
    """#
}
