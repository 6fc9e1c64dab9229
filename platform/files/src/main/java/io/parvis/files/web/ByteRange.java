package io.parvis.files.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * The bytes that a request asks for (RFC 9110, section 14), both ends included. Several ranges at once, ranges of another version and what is no range of bytes
 * are passed over, as the RFC allows: then it is all of them.
 */
record ByteRange(long first, long last) {

    static ByteRange of(HttpServletRequest request, String tag, long size) {
        String header = request.getHeader(HttpHeaders.RANGE);
        String condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || (condition != null && !condition.strip().equals(tag))) {
            return all(size);
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(header);
            if (ranges.size() != 1) {
                return all(size);
            }
            return new ByteRange(
                    ranges.getFirst().getRangeStart(size), ranges.getFirst().getRangeEnd(size));
        } catch (IllegalArgumentException _) {
            return all(size);
        }
    }

    private static ByteRange all(long size) {
        return new ByteRange(0, size - 1);
    }

    boolean isBeyond(long size) {
        return first >= size || first > last;
    }

    boolean isPart(long size) {
        return length() < size || first > 0;
    }

    long length() {
        return last - first + 1;
    }

    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
