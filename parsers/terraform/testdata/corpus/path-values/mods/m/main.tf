module "inner" { source = "../inner" }
output "path" { value = [path.module, path.root, module.inner.path, basename(path.module)] }
