/** Whose requester is gone: what nobody on the client's side follows any more until the team hands it to somebody else. */
@NullMarked
package io.parvis.directory.requesters;

import org.jspecify.annotations.NullMarked;
