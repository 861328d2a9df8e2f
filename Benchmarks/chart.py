"""One plot: how far each interval was off, of Settle and of the peer, on one axis."""

import math

WIDTH, HEIGHT = 760, 380
LEFT, RIGHT, TOP, BOTTOM = 92, 28, 58, 46
# In milliseconds. What is less than a hundredth of a frame cannot be told from nothing.
LEAST, MOST = 1 / 4800, 1000
SETTLE, PEER, INK, FAINT, GROUND = "#2f7f8f", "#c2622d", "#24292f", "#d5d9de", "#fbfbfa"


def x(second, seconds):
    return LEFT + (WIDTH - LEFT - RIGHT) * second / seconds


def y(milliseconds):
    share = math.log(max(milliseconds, LEAST) / LEAST) / math.log(MOST / LEAST)
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share


def text(at, down, words, anchor="start", size=13, colour=INK):
    return f'<text x="{at:.1f}" y="{down:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}">{words}</text>'


def mark(name, across, down, colour, size, opacity=1):
    """A point, told by its shape as well as by its colour."""
    fill = f'fill="{colour}" fill-opacity="{opacity}"/>'
    if name == "Settle":
        return f'<circle cx="{across:.1f}" cy="{down:.1f}" r="{size}" {fill}'
    return f'<rect x="{across - size:.1f}" y="{down - size:.1f}" width="{2 * size}" height="{2 * size}" {fill}'


def intervals(places, spacing):
    """The seconds at which intervals between neighbours of one kind ended, and by how much they were off, in ms."""
    points = []
    for one, other in zip(places, places[2:]):
        if abs(other[0] - one[0] - 2 * spacing) < spacing:
            points.append((other[0], abs(other[1] - one[1]) / 48))
    return points


def svg(sound):
    """The plot as SVG, from the figures of the row `sound`."""
    kinds = [
        ("Settle", SETTLE, intervals(sound["places"], 1.5)),
        ("breathe-cli with paplay", PEER, intervals(sound["peer places"], 5)),
    ]
    seconds = max((second for _, _, points in kinds for second, _ in points), default=60)
    step = 60 if seconds > 90 else 10
    seconds = math.ceil(seconds / step) * step
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="6" fill="{GROUND}"/>',
        text(LEFT, 24, "How far each interval between two sounds was off, as recorded", size=15),
    ]
    for milliseconds, words in ((1 / 4800, "1/100 frame"), (1 / 48, "1 frame"), (0.1, "0.1 ms"), (1, "1 ms"),
                                (10, "10 ms"), (100, "100 ms"), (1000, "1 s")):
        down = y(milliseconds)
        lines.append(f'<path d="M{LEFT} {down:.1f}H{WIDTH - RIGHT}" stroke="{FAINT}"/>')
        lines.append(text(LEFT - 8, down + 4, words, "end", 12))
    for second in range(0, seconds + 1, step):
        words = f"{second // 60} min" if step == 60 else f"{second} s"
        lines.append(text(x(second, seconds), HEIGHT - BOTTOM + 20, words, "middle", 12))
    at = LEFT
    for name, colour, points in kinds:
        lines.append(mark(name, at + 5, 40, colour, 4.5) + text(at + 16, 44.5, name))
        at += 90
        lines += [mark(name, x(second, seconds), y(off), colour, 2.6, 0.75) for second, off in points]
    return "\n".join([*lines, "</svg>", ""])
