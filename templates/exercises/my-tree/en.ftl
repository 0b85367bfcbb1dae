### My tree: the words of the exercise. The ids stand in exercise.toml.

exercise-my-tree-title = My tree
# What it is good for, in one sentence.
exercise-my-tree-purpose = Draw your life as a tree, so that what is strong can be seen.
# What to look out for.
exercise-my-tree-care = Roots and leaves can touch loss. Each part stands alone, so the tree is never 'unfinished'.

exercise-my-tree-step-roots = Roots. Which places, people, songs, food or stories feed you? Choose the ones you like.

exercise-my-tree-step-ground = Ground. What do you do in a normal week because you want to?

exercise-my-tree-step-trunk = Trunk. What are you good at or known for? What do others say?

exercise-my-tree-step-branches = Branches. What do you hope for? For you, for people you love, for the world.

exercise-my-tree-step-leaves = Leaves. Who matters to you, near or far? Pets and online friends count.

exercise-my-tree-step-fruit = Fruit. What good things were you given? What good things do you give?
    .group-given-to-me = given to me
    .group-given-by-me = given by me

exercise-my-tree-step-storms = Storms come to every tree. What helps yours to stand?

exercise-my-tree-step-tree-name = Give your tree a name, or one line that fits it.
