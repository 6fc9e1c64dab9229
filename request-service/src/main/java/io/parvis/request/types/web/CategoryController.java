package io.parvis.request.types.web;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.types.ArrangingCategories;
import io.parvis.request.types.Category;
import io.parvis.request.types.CategoryId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;

@RestController
@RequestMapping("/api/main/request-types/categories")
@Tag(name = "Categories", description = "What request types are found under")
class CategoryController {

    private final ArrangingCategories arranging;

    CategoryController(ArrangingCategories arranging) {
        this.arranging = arranging;
    }

    @GetMapping
    @Operation(summary = "Lists the categories in the order of the catalogue")
    Page<CategoryView> list(Viewer viewer) {
        List<CategoryView> categories = arranging.all(viewer).stream()
                .map(category -> CategoryView.from(category.value()))
                .toList();
        return new Page<>(categories, null);
    }

    @PostMapping
    @Operation(summary = "Adds a category")
    ResponseEntity<CategoryView> add(Viewer viewer, @RequestBody CategoryBody body, Command command) {
        Stored<Category> category = arranging.add(viewer, body.toForm(), command);
        return ResponseEntity.created(URI.create("/api/main/request-types/categories/" + category.id()))
                .eTag(EntityTags.ofVersion(category.version()))
                .body(CategoryView.from(category.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a category")
    ResponseEntity<CategoryView> show(Viewer viewer, @PathVariable String id) {
        return shown(arranging.find(viewer, new CategoryId(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Gives a category another name, picture or place")
    ResponseEntity<CategoryView> redesign(
            Viewer viewer, @PathVariable String id, @RequestBody CategoryBody body, Command command) {
        return shown(arranging.redesign(viewer, new CategoryId(id), body.toForm(), command));
    }

    private static ResponseEntity<CategoryView> shown(Stored<Category> category) {
        return ResponseEntity.ok()
                .eTag(EntityTags.ofVersion(category.version()))
                .body(CategoryView.from(category.value()));
    }
}
