package io.parvis.files;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

import org.springframework.mock.web.MockHttpServletResponse;

/** An answer that counts its bytes and keeps none. */
final class CountingResponse extends MockHttpServletResponse {

    private final LargeFilesIT.CountingStream bytes;

    CountingResponse(Runnable sample) {
        this.bytes = new LargeFilesIT.CountingStream(sample);
    }

    long bytes() {
        return bytes.bytes();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int content) {
                bytes.write(content);
            }

            @Override
            public void write(byte[] content, int offset, int length) {
                bytes.write(content, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("nobody writes later");
            }
        };
    }
}
