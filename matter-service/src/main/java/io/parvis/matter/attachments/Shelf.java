package io.parvis.matter.attachments;

import io.parvis.directory.Names;
import io.parvis.files.FileAccess;
import io.parvis.matter.matters.MatterNumber;

/**
 * The files of a matter, for somebody who was let to them.
 *
 * @param names of those who sent them
 */
public record Shelf(FileAccess access, MatterNumber number, Names names) {}
