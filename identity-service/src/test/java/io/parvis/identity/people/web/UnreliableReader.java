package io.parvis.identity.people.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes so many bytes of an answer, then has a trouble once. */
final class UnreliableReader extends OncePerRequestFilter {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int enough;
    private @Nullable Exception trouble;
    private boolean troubled;
    private int writesAfterwards;

    void has(Exception next, int bytes) {
        taken.reset();
        trouble = next;
        enough = bytes;
        troubled = false;
        writesAfterwards = 0;
    }

    byte[] taken() {
        return taken.toByteArray();
    }

    int writesAfterwards() {
        return writesAfterwards;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletOutputStream body = new Body(response);
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public ServletOutputStream getOutputStream() {
                return body;
            }
        });
    }

    private final class Body extends ServletOutputStream {

        private final HttpServletResponse response;

        Body(HttpServletResponse response) {
            this.response = response;
        }

        @Override
        public void write(int content) throws IOException {
            if (troubled) {
                writesAfterwards++;
            } else if (taken.size() == enough) {
                troubled = true;
                fail();
            }
            taken.write(content);
            response.getOutputStream().write(content);
            if (enough > 0) {
                response.flushBuffer();
            }
        }

        private void fail() throws IOException {
            switch (Objects.requireNonNull(trouble)) {
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new IllegalStateException(trouble);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
