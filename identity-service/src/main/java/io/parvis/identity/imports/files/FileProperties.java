package io.parvis.identity.imports.files;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a file may be beside its size.
 *
 * @param maxUnpacked the largest size of the parts of a workbook that are read, unpacked; one that is larger is refused where the limit is reached
 */
@Validated
@ConfigurationProperties("parvis.imports.files")
record FileProperties(@DefaultValue("64MB") @NotNull DataSize maxUnpacked) {}
