// Placeholder so that the package builds while this room is furnished.
