"""Finds soft onsets in a recording, between the frames, by their likeness to one another."""

import numpy


def mono(path):
    """Both channels of a recording of 32-bit floats as one."""
    return numpy.fromfile(path, dtype=numpy.float32).reshape(-1, 2).mean(axis=1).astype(numpy.float64)


def likeness(samples, template, start, reach):
    """The normalised correlation of a template with each place near `start`."""
    around = samples[start - reach : start + reach + len(template)]
    size = 1 << (len(around) + len(template)).bit_length()
    product = numpy.fft.irfft(
        numpy.fft.rfft(around, size) * numpy.conj(numpy.fft.rfft(template, size)), size
    )[: 2 * reach + 1]
    energy = numpy.concatenate([[0], numpy.cumsum(around**2)])
    energy = energy[len(template) :] - energy[: -len(template)]
    wanted = (template**2).sum()
    # Silence is like nothing.
    return product / numpy.sqrt(numpy.maximum(energy, 0.01 * wanted) * wanted)


def place(samples, template, start, reach):
    """Where a template is found near `start`: between the frames, and how alike it is."""
    values = likeness(samples, template, start, reach)
    best = int(values.argmax())
    position = float(start - reach + best)
    if 0 < best < len(values) - 1:
        left, middle, right = values[best - 1 : best + 2]
        position += 0.5 * (left - right) / (left - 2 * middle + right)
    return position, float(values[best])


def gap(samples, start, length):
    """Whether a run of exact zeros, as an underrun leaves, lies within a sound."""
    zeros = samples[start : start + length] == 0
    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate([[0], zeros.view(numpy.int8), [0]])))
    return bool((edges[1::2] - edges[::2] > 8).any())


def silences(path, least):
    """Where it is silent for at least so many frames: the first frame of each such run, and the one after it."""
    zeros = mono(path) == 0
    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate([[0], zeros.view(numpy.int8), [0]])))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2]) if b - a >= least]


def interval_errors(
        path, spacing, count, compared=19_200, sounding=7_200, reach=4_800, floor=0.002, follows=False):
    """How far each interval to the next onset of the same kind is from what it should be, in frames.

    Sounds come by turns, `spacing` frames apart. With `follows` each is looked for where the one before it says, so that
    a program may drift by more than `reach`. Gives the errors, how many intervals had a gap in them and were left out,
    and for each onset that was found its second in the recording and by how much it is off the time that the first one
    of its kind set, in frames.
    """
    samples = mono(path)
    loud = numpy.flatnonzero(numpy.abs(samples) > floor)
    if not len(loud):
        raise SystemExit(f"nothing is heard in {path}")
    first = int(loud[0])
    lead = min(reach, first) // 2
    # Two neighbours from the middle, or near it, are what the others are compared with.
    middle = 0 if follows else count // 4 * 2
    found = []
    drifted = 0
    for index in range(count):
        model = first + (middle + index % 2) * spacing - lead
        expected = first + index * spacing - lead + drifted
        if expected + compared + reach > len(samples) or expected < reach:
            found.append(None)
            continue
        position, alike = place(samples, samples[model : model + compared], expected, reach)
        if index < 2 and follows:
            position, alike = float(model), 1.0
        broken = gap(samples, int(position) + lead, sounding) or alike < 0.9
        found.append(None if broken else position)
        if follows and not broken:
            drifted = int(position) - (first + index * spacing - lead)
    errors, left_out = [], 0
    for one, other in zip(found, found[2:]):
        if one is None or other is None:
            left_out += 1
        else:
            errors.append(abs(other - one - 2 * spacing))
    origins = [next((p - i * spacing for i, p in enumerate(found) if p is not None and i % 2 == kind), 0) for kind in (0, 1)]
    places = [
        (position / 48_000, position - index * spacing - origins[index % 2])
        for index, position in enumerate(found) if position is not None]
    return errors, left_out, places
